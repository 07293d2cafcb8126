import { actions } from "../lib/schema/action.ts";
import { listsOf } from "../lib/schema/company.ts";
import { severities } from "../lib/schema/finding.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { BadSource, type ListKind, listKinds, makeList } from "./company-lists.ts";
import { addList, NotValid, newKey } from "./company-policy.ts";
import { readPolicyOption } from "./policy-file.ts";

export const company: Command = {
  summary: "Make lists of your own words, rows and documents for a policy.",
  help: `waymark company dictionary  --id own-projects  --one WORDS --other WORDS --file names.txt
waymark company exact-data  --id own-customers --one WORDS --other WORDS --file customers.csv
waymark company fingerprint --id own-plans     --one WORDS --other WORDS --file a.txt --file b.md

Writes, on standard output, what a policy needs to find them: keyed hashes, never the values.
  --policy FILE     the policy to add the list to; a list with the same id is replaced. Written
                    whole, to standard output. Without it only the "company" section is written.
  --id ID           begins with "own-"; stands in rules and in what is recorded
  --one, --other    what the person is told, without article: "customer record", "customer records"
  --severity S      ${severities.join(", ")}; high, unless given
  --trial           recorded, never held
  --action A        also adds a rule: ${actions.join(", ")}
dictionary: one word or name of up to three words a line. Longer ones are known by their first three.
  --plain           keeps the words as they are, for those that are no secret
  --at-least N      counts only texts that hold so many different ones
exact-data: CSV with a header line. A text counts where cells of one row stand together that say who
it is: a name and a number, not a given name and a surname. Short cells, and what more than 20 rows
share, are left out.
  --columns a,b     only these columns
  --no-header       the first line is a row, too
fingerprint: text files, UTF-8. A text counts where about 20 words in a row stand in one of them.

Whoever has the policy can test whether a word that they guess is in a list. Nobody can read a list.
Exit status: 0 done, 2 wrong usage or a file that cannot be used.
`,
  async run([kind = "", ...args]) {
    const complain = (line: string) => {
      process.stderr.write(`waymark company: ${line}\n`);
      return exitStatus.usage;
    };
    if (!Object.hasOwn(listKinds, kind)) return complain(`expected one of ${Object.keys(listKinds).join(", ")}`);
    const text = { type: "string" } as const;
    const flag = { type: "boolean" } as const;
    const options = readOptions(`company ${kind}`, args, {
      ...{ policy: text, id: text, one: text, other: text, severity: text, trial: flag, action: text },
      ...{ file: { ...text, multiple: true }, plain: flag, "at-least": text, columns: text, "no-header": flag },
    });
    if (options === null) return exitStatus.usage;
    const base = options.policy === undefined ? null : readPolicyOption("company", options.policy);
    if (options.policy !== undefined && base === null) return exitStatus.usage;
    try {
      const key = base?.company?.key ?? newKey();
      const { list, notes } = makeList(kind as ListKind, options, key);
      const result = addList(base, kind as ListKind, list, key, options.action);
      for (const note of notes) process.stderr.write(`${list.id}: ${note}\n`);
      if (base !== null && !result.rules.some(({ when }) => when.detectors?.includes(list.id))) {
        process.stderr.write(`${list.id}: no rule of the policy names it; --action adds one\n`);
      }
      process.stdout.write(`${JSON.stringify(base === null ? { company: result.company } : result, null, 2)}\n`);
      const count = listsOf(result.company!).length;
      process.stderr.write(`${count} ${count === 1 ? "list" : "lists"} in all\n`);
      return exitStatus.done;
    } catch (error) {
      if (error instanceof BadSource || error instanceof NotValid) return complain(error.message);
      throw error;
    }
  },
};
