import { readFileSync } from "node:fs";
import { groupsReport } from "../lib/schema/directory-api.ts";
import { refusal } from "../lib/schema/wire.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";

export const groups: Command = {
  summary: "Say who belongs to which group, for the rules that name groups.",
  help: `waymark groups --file FILE [--server URL] [--preview]

Sends the company's groups to the server, in place of those before. The file is CSV with a head,
or JSON lines; each line has a person, as managed storage names it under personHint (or a browser
by the pseudonym of the dashboard), and a group:
  person,group
  ana@company.example,Research
Of people the server keeps keyed hashes. Every browser knows its groups within a minute or so.
  --file FILE    UTF-8, 16 MiB
  --server URL   default http://127.0.0.1:4870
  --preview      says what would be, and changes nothing

WAYMARK_TOKEN must hold a token of the server's API that may write connections.
Exit status: 0 done, 1 some lines were bad, 2 wrong usage, or the server said no.
`,
  async run(args) {
    const text = { type: "string" } as const;
    const options = readOptions("groups", args, { file: text, server: text, preview: { type: "boolean" } });
    if (options === null) return exitStatus.usage;
    const complain = (line: string) => {
      process.stderr.write(`waymark groups: ${line}\n`);
      return exitStatus.usage;
    };
    if (!options.file) return complain("--file: expected the name of a file");
    const token = process.env["WAYMARK_TOKEN"];
    if (!token) return complain("WAYMARK_TOKEN: expected a token of the server's API");
    const server = options.server ?? "http://127.0.0.1:4870";
    if (!URL.canParse(server)) return complain('--server: expected an address such as "https://waymark.example"');
    let body: string;
    try {
      body = readFileSync(options.file, "utf8");
    } catch {
      return complain("--file: it cannot be read");
    }
    let answer: unknown;
    try {
      const headers = { "content-type": "text/plain", authorization: `Bearer ${token}` };
      const url = new URL(`/api/groups${options.preview ? "?preview=1" : ""}`, server);
      answer = await (await fetch(url, { method: "PUT", headers, body, redirect: "error" })).json();
    } catch {
      return complain("the server does not answer, or not as a server of Waymark does");
    }
    const refused = refusal.safeParse(answer);
    if (refused.success) return complain(refused.data.message);
    const { preview, rows, people, browsers, groups: named, bad, problems } = groupsReport.parse(answer);
    const did = preview ? "would be" : "are";
    process.stdout.write(
      `${rows} lines: ${people} people and ${browsers} browsers ${did} in ${named} groups; ${bad} bad lines\n`,
    );
    for (const { row, field, expected } of problems) process.stderr.write(`line ${row}: ${field}: expected ${expected}\n`);
    return bad > 0 ? exitStatus.badLines : exitStatus.done;
  },
};
