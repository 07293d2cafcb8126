/** What the extension has written down, each activity as it ended. */
import type { Worker } from "playwright-core";
import type { Activity } from "../../../lib/schema/activity.ts";
import { dumpExtensionStorage } from "./evidence.ts";
import { until } from "./until.ts";

/** The oldest first. */
async function recordedIn(dump: () => Promise<string>): Promise<Activity[]> {
  const latest = new Map<string, Activity>();
  const stores = JSON.parse(await dump()) as Record<string, unknown>;
  for (const rows of Object.values(stores)) {
    if (!Array.isArray(rows)) continue;
    for (const { activity } of rows as { activity?: Activity }[]) {
      const known = activity && latest.get(activity.id);
      if (activity && (!known || activity.revision > known.revision)) latest.set(activity.id, activity);
    }
  }
  return [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The oldest first, each as it ended. */
export const recordedActivities = (worker: Worker): Promise<Activity[]> => recordedIn(() => dumpExtensionStorage(worker));

/** The latest of this kind since then (milliseconds since 1970), as soon as it has ended. */
export function lastEnded(worker: Worker, kind: Activity["kind"], since: number): Promise<Activity> {
  return lastEndedIn(() => dumpExtensionStorage(worker), kind, since);
}

/** As above. `dump`: see `dumpHere`. */
export async function lastEndedIn(dump: () => Promise<string>, kind: Activity["kind"], since: number): Promise<Activity> {
  let last: Activity | undefined;
  await until(`an ended ${kind}`, async () => {
    const recorded = await recordedIn(dump);
    last = recorded.findLast((activity) => activity.kind === kind && activity.occurredAt >= since);
    return last !== undefined && last.outcome !== "held";
  });
  return last!;
}
