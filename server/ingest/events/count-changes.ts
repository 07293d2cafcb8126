/** What a batch's activities add to the counts: pure, and in one order everywhere, so that no two transactions wait for each other. */
import { severityRank } from "../../../lib/schema/finding.ts";
import type { Before, Change } from "./upsert-activities.ts";

export interface Delta {
  readonly part: string;
  readonly tool: string;
  readonly device_id: string;
  /** Of receipt, milliseconds since 1970. */
  readonly at: number;
  count: number;
  severity: number;
}

type Part = readonly [part: string, count: number, severity: number];

/** The parts that one activity adds to beside "all"; a minus of what it was before is taken away. */
function partsOf(activity: Before): Part[] {
  const parts: Part[] = activity.kind === "visit" ? [] : [[`outcome:${activity.outcome}`, 1, 0]];
  if (activity.action !== "allow" && activity.action !== "record") parts.push(["held", 1, 0]);
  for (const { category, count, severity } of activity.findings) {
    parts.push([`data:${category}`, count, severityRank(severity) + 1]);
  }
  return parts;
}

/** By part, tool and device. What comes to nothing is left out. */
export function countChanges(changes: readonly Change[]): Delta[] {
  const deltas = new Map<string, Delta>();
  const add = ({ origin, activity }: Change, part: string, count: number, severity: number): void => {
    const key = `${part} ${activity.tool} ${origin.deviceId}`;
    let delta = deltas.get(key);
    if (!delta) {
      delta = { part, tool: activity.tool, device_id: origin.deviceId, at: origin.serverTime, count: 0, severity: 0 };
      deltas.set(key, delta);
    }
    delta.count += count;
    delta.severity = Math.max(delta.severity, severity);
  };
  for (const change of changes) {
    if (!change.before) add(change, "all", 1, 0);
    for (const [part, count, severity] of partsOf(change.activity)) add(change, part, count, severity);
    if (change.before) for (const [part, count] of partsOf(change.before)) add(change, part, -count, 0);
  }
  const counted = [...deltas].filter(([, { count, severity }]) => count !== 0 || severity > 0);
  return counted.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, delta]) => delta);
}

/** The same over all devices. */
export function sumDevices(deltas: readonly Delta[]): Omit<Delta, "device_id">[] {
  const sums = new Map<string, Delta>();
  for (const delta of deltas) {
    const key = `${delta.tool} ${delta.part}`;
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...delta });
    else {
      sum.count += delta.count;
      sum.severity = Math.max(sum.severity, delta.severity);
    }
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { device_id: _, ...sum }]) => sum);
}
