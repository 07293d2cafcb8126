import type { SinkRow } from "../../lib/schema/sinks.ts";
import type { Label } from "../words/labels.ts";
import { say, sayCount } from "../words/say.ts";

/** How a connection is, in a word. */
export function sinkState({ paused, failures, deliveredAt, deadLetters }: SinkRow): Label {
  if (paused) return { label: say("Paused"), tone: "neutral" };
  if (failures > 0) return { label: sayCount(failures, "Failed once", "Failed {count} times"), tone: "stop" };
  if (deadLetters > 0) return { label: say("Some were refused"), tone: "caution" };
  return deliveredAt === null ? { label: say("Nothing sent yet"), tone: "notice" } : { label: say("Delivering"), tone: "ok" };
}
