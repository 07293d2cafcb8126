import { sinkForms } from "../../../lib/schema/sinks.ts";
import { listSinks } from "../../sinks/manage-sinks.ts";
import { isoDay, plural, type Source } from "../source.ts";

export const receivers: Source = {
  id: "receivers",
  title: "Other systems that receive data",
  query: "`sinks`: each system that activities or findings are sent to, and `sink_dead_letters`. Never their secrets.",
  async read({ deps }) {
    const { rows } = await listSinks(deps);
    const dead = rows.reduce((sum, { deadLetters }) => sum + deadLetters, 0);
    return {
      facts: [{ label: "Systems", value: rows.length }],
      table: {
        columns: ["System", "Kind", "Gets", "Form", "State", "Last delivery"],
        rows: rows.map((row) => [
          ...[row.name, sinkForms[row.kind].label, row.wants.join(", "), sinkForms[row.kind].says],
          ...[row.paused ? "paused" : "sends", row.deliveredAt === null ? "never" : isoDay(row.deliveredAt)],
        ]),
      },
      gaps: dead > 0 ? [`${plural(dead, "entry", "entries")} could not be delivered.`] : [],
    };
  },
};
