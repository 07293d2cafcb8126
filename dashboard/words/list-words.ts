import type { TimelineRow } from "../../lib/schema/dashboard-api.ts";
import { counted } from "./count.ts";
import { say } from "./say.ts";

/** "A list of 240 rows, 5 kinds of data". */
export function listWords({ rows, columns }: NonNullable<TimelineRow["table"]>): string {
  return say("A list of {rows}, {columns}", {
    rows: counted(rows, "row"),
    columns: counted(columns, "kind of data", "kinds of data"),
  });
}
