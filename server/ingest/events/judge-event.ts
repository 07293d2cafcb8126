/** What is wrong with one event of a batch, seen by itself. */
import { type EventEnvelope, type EventsReply, eventEnvelope } from "../../../lib/schema/wire.ts";
import { findUnstorableText, storableText } from "../../web/parse-json.ts";
import { explainFirst } from "../../web/refusal.ts";
import { withoutUnknownCodes } from "./unknown-fields.ts";

export type Rejection = EventsReply["rejected"][number];

/** How far from now an activity may have happened, by the server's clock, in milliseconds. */
const window = { past: 14 * 86_400_000, future: 5 * 60_000 } as const;

export interface Circumstances {
  /** The server's clock less the device's, milliseconds. */
  readonly skew: number;
  /** The server's clock. */
  readonly now: number;
  /** Policy has the words of reasons sent. */
  readonly words: boolean;
  /** The body's text has no escape by which a text could be one that the database cannot keep. */
  readonly plain: boolean;
}

export function judgeEvent(
  event: unknown,
  position: number,
  { skew, now, words, plain }: Circumstances,
): EventEnvelope | Rejection {
  const root = `events[${position}]`;
  let parsed = eventEnvelope.safeParse(event);
  if (!parsed.success) {
    const known = withoutUnknownCodes(event, parsed.error.issues);
    if (known !== null) parsed = eventEnvelope.safeParse(known);
  }
  if (!parsed.success) return { seq: seqOf(event), code: "invalid", ...explainFirst(parsed.error, root) };
  const { seq, activity } = parsed.data;
  const field = plain ? null : findUnstorableText(activity, ["events", position, "activity"]);
  if (field) return { seq, code: "invalid", field, expected: storableText };
  if (activity.reasonWords !== undefined && !words) {
    const expected = "nothing: the policy in force does not have the words of reasons sent";
    return { seq, code: "invalid", field: `${root}.activity.reasonWords`, expected };
  }
  const occurredAt = activity.occurredAt + skew;
  if (occurredAt < now - window.past || occurredAt > now + window.future) {
    const expected = "a time within the last 14 days by the server's clock";
    return { seq, code: "outside-window", field: `${root}.activity.occurredAt`, expected };
  }
  return parsed.data;
}

export function isRejection(judged: EventEnvelope | Rejection): judged is Rejection {
  return "code" in judged;
}

/** The number of an event that is wrong elsewhere, so that the device can forget that one. */
function seqOf(event: unknown): number | null {
  const seq = typeof event === "object" && event !== null && "seq" in event ? event.seq : null;
  return Number.isSafeInteger(seq) && (seq as number) >= 1 ? (seq as number) : null;
}
