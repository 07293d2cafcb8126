/**
 * POST /v1/events: one signed batch. What the answer acknowledges is committed and synced.
 *
 * An event is known by (device, epoch, seq). Sent again, it changes nothing; the same number with other content is refused and
 * the first stays; a number that was skipped counts as missing until it arrives after all.
 */
import { createHash } from "node:crypto";
import { type EventsReply, eventBatch } from "../../lib/schema/wire.ts";
import type { Deps } from "../deps.ts";
import { canonicalJson } from "../web/canonical-json.ts";
import { refuseInvalid } from "../web/refusal.ts";
import { checkDeviceId } from "./check-device-id.ts";
import type { DeviceRequest } from "./device-gate.ts";
import { isRejection, judgeEvent, type Rejection } from "./judge-event.ts";
import type { NumberedEvent } from "./numbered-event.ts";
import { storeEvents } from "./store-events.ts";

export async function recordBatch({ deviceId, body }: DeviceRequest, deps: Deps): Promise<EventsReply> {
  const parsed = eventBatch.safeParse(body);
  if (!parsed.success) throw refuseInvalid(parsed.error);
  const { epoch, sentAt, events } = parsed.data;
  checkDeviceId(parsed.data.deviceId, deviceId);

  const serverTime = deps.now();
  const skew = serverTime - sentAt;
  const words = events.some(hasWords) && (await deps.policies.current()).policy.reasonWords === "sent";
  const rejected: Rejection[] = [];
  const numbered: NumberedEvent[] = [];
  let ackedTo = 0;
  for (const [position, event] of events.entries()) {
    const judged = judgeEvent(event, position, { skew, now: serverTime, words });
    const seq = judged.seq;
    if (isRejection(judged)) rejected.push(judged);
    if (seq === null) continue;
    ackedTo = Math.max(ackedTo, seq);
    const activity = isRejection(judged) ? null : judged.activity;
    // A refused event uses up its number too: it must not look like a gap.
    numbered.push({ seq, position, digest: digestOf(event), activity });
  }
  if (numbered.length > 0) {
    rejected.push(...(await storeEvents(numbered, { deviceId, epoch, skew, serverTime }, deps.database.db)));
  }
  return { ackedTo, rejected, serverTime };
}

/** Of what was not looked at yet. */
function hasWords(event: unknown): boolean {
  const { activity } = (event ?? {}) as { readonly activity?: { readonly reasonWords?: unknown } | null };
  return activity?.reasonWords !== undefined;
}

function digestOf(event: unknown): string {
  return createHash("sha256").update(canonicalJson(event)).digest("base64url");
}
