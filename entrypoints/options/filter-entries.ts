/** Which entries the person wants to see. */
import type { RecordRow } from "../../lib/bridge/protocol.ts";
import type { Entry } from "./entries.ts";

/** An empty text means "all". */
export interface Filter {
  readonly tool: string;
  readonly outcome: string;
  readonly place: "" | Place;
  /** YYYY-MM-DD in the person's own zone, that day included. */
  readonly from: string;
  readonly to: string;
}

export const everything: Filter = { tool: "", outcome: "", place: "", from: "", to: "" };

export const places = ["waiting", "sent", "here", "failed"] as const;
export type Place = (typeof places)[number];

const placeOf: Readonly<Record<RecordRow["fate"], Place>> = {
  waiting: "waiting",
  tried: "waiting",
  "held-back": "waiting",
  sent: "sent",
  local: "here",
  refused: "failed",
  "given-up": "failed",
};

/** In the order in which they come. An entry of several messages is where any of them is. */
export function filterEntries(entries: readonly Entry[], { tool, outcome, place, from, to }: Filter): Entry[] {
  const first = from === "" ? Number.NEGATIVE_INFINITY : startOf(from, 0);
  const end = to === "" ? Number.POSITIVE_INFINITY : startOf(to, 1);
  return entries.filter(
    ({ activity, at, rows }) =>
      (tool === "" || activity?.tool === tool) &&
      (outcome === "" || activity?.outcome === outcome) &&
      (place === "" || rows.some(({ fate }) => placeOf[fate] === place)) &&
      at >= first &&
      at < end,
  );
}

/** The day's beginning where the person is, or that of so many days later. */
function startOf(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
