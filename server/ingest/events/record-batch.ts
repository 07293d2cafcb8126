/**
 * POST /v1/events: one signed batch. What the answer acknowledges is committed and synced.
 *
 * An event is known by (device, epoch, seq). Sent again, it changes nothing; the same number with other content is refused and
 * the first stays; a number that was skipped counts as missing until it arrives after all.
 */
import { hash } from "node:crypto";
import { type EventsReply, eventBatch } from "../../../lib/schema/wire.ts";
import type { Deps } from "../../deps.ts";
import { canonicalJson } from "../../web/canonical-json.ts";
import { refuse, refuseInvalid } from "../../web/refusal.ts";
import { checkDeviceId } from "../check-device-id.ts";
import type { DeviceRequest } from "../device-gate.ts";
import type { WriteBatch } from "./batch-writer.ts";
import { isRejection, judgeEvent, type Rejection } from "./judge-event.ts";
import { digestLength, type NumberedEvent } from "./numbered-event.ts";

export async function recordBatch(
  { deviceId, body, plain }: DeviceRequest,
  deps: Deps,
  write: WriteBatch,
  takeEvents: (deviceId: string, count: number) => number,
): Promise<EventsReply> {
  const parsed = eventBatch.safeParse(body);
  if (!parsed.success) throw refuseInvalid(parsed.error);
  const { epoch, sentAt, events } = parsed.data;
  checkDeviceId(parsed.data.deviceId, deviceId);

  const wait = takeEvents(deviceId, events.length);
  if (wait > 0) throw refuse(429, "quota", "This device has used up its share; wait.", { retryAfter: Math.min(wait, 3600) });

  const serverTime = deps.now();
  const skew = serverTime - sentAt;
  const words = events.some(hasWords) && (await deps.policies.current()).policy.reasonWords === "sent";
  const rejected: Rejection[] = [];
  const numbered: NumberedEvent[] = [];
  let ackedTo = 0;
  for (const [position, event] of events.entries()) {
    const judged = judgeEvent(event, position, { skew, now: serverTime, words, plain });
    const seq = judged.seq;
    if (isRejection(judged)) rejected.push(judged);
    if (seq === null) continue;
    ackedTo = Math.max(ackedTo, seq);
    const activity = isRejection(judged) ? null : judged.activity;
    // A refused event uses up its number too: it must not look like a gap.
    // What was parsed has its fields in one order, whoever wrote it.
    const text = isRejection(judged) ? canonicalJson(event) : JSON.stringify(judged);
    numbered.push({ seq, position, digest: digestOf(text), activity });
  }
  if (numbered.length > 0) {
    rejected.push(...(await write({ origin: { deviceId, epoch, skew, serverTime }, events: numbered })));
  }
  return { ackedTo, rejected, serverTime };
}

/** Of what was not looked at yet. */
function hasWords(event: unknown): boolean {
  const { activity } = (event ?? {}) as { readonly activity?: { readonly reasonWords?: unknown } | null };
  return activity?.reasonWords !== undefined;
}

function digestOf(text: string): string {
  return hash("sha256", text, "base64url").slice(0, digestLength);
}
