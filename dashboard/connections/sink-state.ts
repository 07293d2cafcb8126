import type { SinkRow } from "../../lib/schema/sinks.ts";
import type { Label } from "../words/labels.ts";

/** How a connection is, in a word. */
export function sinkState({ paused, failures, deliveredAt, deadLetters }: SinkRow): Label {
  if (paused) return { label: "Paused", tone: "neutral" };
  if (failures > 0) return { label: failures === 1 ? "Failed once" : `Failed ${failures} times`, tone: "stop" };
  if (deadLetters > 0) return { label: "Some were refused", tone: "caution" };
  return deliveredAt === null ? { label: "Nothing sent yet", tone: "notice" } : { label: "Delivering", tone: "ok" };
}
