/** Records as people think of them: one entry a thing that happened, however many messages tell of it. */
import type { RecordRow } from "../../lib/bridge/protocol.ts";
import { whyNotDisputed } from "../../lib/core/why-not-disputed.ts";
import type { Dispute } from "../../lib/schema/action.ts";
import type { Activity } from "../../lib/schema/activity.ts";
import type { Heartbeat } from "../../lib/schema/wire.ts";

export interface Entry {
  readonly id: string;
  readonly at: number;
  /** The first revision first. */
  readonly rows: readonly RecordRow[];
  /** As its latest revision says, the one that is held back left out. Null for what is no activity. */
  readonly activity: Activity | null;
  readonly heartbeat: Heartbeat | null;
  /** Where it is: of several messages the one that is least settled. */
  readonly row: RecordRow;
  readonly dispute: { readonly code: Dispute; readonly row: RecordRow } | null;
}

const unsettledFirst: readonly RecordRow["fate"][] = ["tried", "waiting", "refused", "given-up", "local", "sent", "held-back"];

/** `rows` in any order; the latest entry comes first. */
export function entriesOf(rows: readonly RecordRow[]): Entry[] {
  const groups = new Map<string, { row: RecordRow; activity: Activity | null }[]>();
  for (const row of rows) {
    const activity = activityOf(row);
    const id = activity?.id ?? row.key;
    const group = groups.get(id);
    if (group) group.push({ row, activity });
    else groups.set(id, [{ row, activity }]);
  }
  return [...groups].map(([id, group]) => entryOf(id, group)).sort((one, other) => other.at - one.at);
}

function activityOf({ what, text }: RecordRow): Activity | null {
  if (what !== "activity") return null;
  const parsed = JSON.parse(text) as Activity | { readonly activity: Activity };
  return "activity" in parsed ? parsed.activity : parsed;
}

function entryOf(id: string, group: { row: RecordRow; activity: Activity | null }[]): Entry {
  const inOrder = group.sort((one, other) => (one.activity?.revision ?? 0) - (other.activity?.revision ?? 0));
  const settled = inOrder.filter(({ row }) => row.fate !== "held-back");
  const { activity, row } = (settled.at(-1) ?? inOrder.at(-1))!;
  const reported = inOrder.findLast((one) => one.activity?.disputed);
  const rows = inOrder.map((one) => one.row);
  return {
    id,
    at: row.at,
    rows,
    activity,
    heartbeat: row.what === "heartbeat" ? (JSON.parse(row.text) as Heartbeat) : null,
    row: [...rows].sort((one, other) => unsettledFirst.indexOf(one.fate) - unsettledFirst.indexOf(other.fate))[0]!,
    dispute: reported?.activity?.disputed ? { code: reported.activity.disputed, row: reported.row } : null,
  };
}

/** Whether to offer "this was wrong": there is somebody to tell, and it can be told. */
export function canDispute({ rows, activity }: Entry, now: number): boolean {
  return activity !== null && rows.every(({ fate }) => fate !== "local") && whyNotDisputed(activity, now) === null;
}
