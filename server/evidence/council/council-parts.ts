/** What the works council and a data protection impact assessment need to know, read from what really runs. */
import { activity } from "../../../lib/schema/activity.ts";
import type { EvidenceItem } from "../../../lib/schema/evidence.ts";
import { enrollRequest, heartbeat } from "../../../lib/schema/wire.ts";
import type { Asked } from "../source.ts";
import { activityFields, enrolmentFields, heartbeatFields } from "./field-words.ts";
import { type Field, listFields } from "./list-fields.ts";
import { listSwitches } from "./switches.ts";

type Rows = readonly (readonly string[])[];
const item = (id: string, title: string, query: string, columns: string[], rows: Rows): EvidenceItem => ({
  ...{ id, title, query, facts: [], gaps: [], present: true },
  table: { columns, rows: rows.map((row) => [...row]) },
});

const inWords = (fields: readonly Field[], words: Readonly<Record<string, string>>) =>
  fields.map(({ path, holds }) => [path, words[path] ?? "", holds]);

/** The sections that no other pack has, in their order. */
export async function councilItems({ deps, settings }: Asked): Promise<EvidenceItem[]> {
  const { policy } = await deps.policies.current();
  const columns = ["Field", "Means", "Holds"];
  return [
    item(
      "switches",
      "What is switched on",
      "The policy in force and the row “privacy” of `settings`.",
      ["Switch", "Stands at", "Means"],
      listSwitches(policy, settings).map(({ name, stands, means }) => [name, stands, means]),
    ),
    item(
      "recorded-activity",
      "What is recorded of an act, field by field",
      "The schema by which the server checks each record. A record with any other field is refused.",
      columns,
      inWords(listFields(activity), activityFields),
    ),
    item(
      "recorded-heartbeat",
      "What a browser says of itself, once a day",
      "The schema of the daily message. Other fields are not kept.",
      columns,
      inWords(listFields(heartbeat), heartbeatFields),
    ),
    item(
      "recorded-enrolment",
      "What is said once, when a browser becomes known",
      "The schema of enrolment.",
      columns,
      inWords(listFields(enrollRequest), enrolmentFields),
    ),
    item(
      "rules",
      "The rules in force",
      "`rules` of the policy in force, in the order in which they count.",
      ["Rule", "What happens", "Where", "Owner"],
      policy.rules.map((rule) => [rule.id, rule.action, JSON.stringify(rule.when), rule.owner ?? "–"]),
    ),
    item(
      "not-recorded",
      "What is never recorded",
      "No field of the schemas above could hold it.",
      ["Never"],
      [
        ["The text of a prompt, an answer or a file"],
        ["Addresses of pages; of a tool its address in the catalogue"],
        ["Keystrokes, pauses between them, or how long a page was open"],
        ["What is done outside AI tools, but for consent pages and protected places where the policy names them"],
        ["Screenshots, clipboard contents, names of files"],
      ],
    ),
  ];
}
