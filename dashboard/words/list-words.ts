import type { TimelineRow } from "../../lib/schema/dashboard-api.ts";
import { counted } from "./count.ts";

/** "A list of 240 rows, 5 kinds of data". */
export function listWords({ rows, columns }: NonNullable<TimelineRow["table"]>): string {
  return `A list of ${counted(rows, "row")}, ${counted(columns, "kind of data", "kinds of data")}`;
}
