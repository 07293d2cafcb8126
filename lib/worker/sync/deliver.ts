/** Sends what is pending, batch after batch, and forgets only what the server has. */
import { batchLimits, type EventBatch, eventsReply, wireSchemaVersion } from "../../schema/wire.ts";
import { deviceKey } from "../device/device-key.ts";
import { askServer, jsonOf, type ServerAnswer } from "../device/server-request.ts";
import { isConflict, type Outbox } from "../outbox/outbox.ts";
import type { Database } from "../store/database.ts";
import { type Enrolment, patchMeta, readMeta, writeMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";

/** Room for some thousands of such steps in what a server can keep. */
const farthestEpoch = 1_000_000;

/** Null when nothing is left; otherwise the answer that stopped it. */
export async function deliver(
  database: Database,
  outbox: Outbox,
  enrolment: Enrolment,
  surroundings: Surroundings,
): Promise<Exclude<ServerAnswer, { kind: "ok" | "not-modified" }> | null> {
  const { privateKey } = await deviceKey(database);
  let mostEvents: number = batchLimits.events;
  let renumbered = 0;
  for (;;) {
    const events = await outbox.peek(mostEvents);
    if (events.length === 0) return null;
    const [epoch, { clockOffset }] = await Promise.all([readMeta(database, "epoch"), readMeta(database, "sync")]);
    const { serverUrl, deviceId } = enrolment;
    const body: EventBatch = { schema: wireSchemaVersion, deviceId, epoch, sentAt: surroundings.now(), events };
    await writeMeta(database, "tried", { seq: events.at(-1)!.seq, at: body.sentAt });
    const answer = await askServer(
      { serverUrl, method: "POST", path: "/v1/events", body, keyId: deviceId, privateKey, clockOffset },
      surroundings,
    );
    if (answer.kind === "not-modified") return nonsense();
    if (answer.kind === "refused" && answer.status === 413 && events.length > 1) {
      mostEvents = Math.floor(events.length / 2);
      continue;
    }
    if (answer.kind === "refused" && (answer.status === 400 || answer.status === 413)) {
      // Not the next batch at once: should the server be what is wrong, the outbox must not be emptied into quarantine.
      await outbox.quarantine(
        events.map((event) => event.seq),
        `refused by the server as a whole (${answer.status})`,
      );
      return { kind: "later", error: answer.error, after: null };
    }
    if (answer.kind !== "ok") return answer;

    const reply = eventsReply.safeParse(jsonOf(answer.body));
    const last = events.at(-1)!.seq;
    if (!reply.success || reply.data.ackedTo < events[0]!.seq) return nonsense();
    // An acknowledgement counts for what was sent, whatever number the server names.
    await outbox.acknowledge(Math.min(reply.data.ackedTo, last), reply.data.rejected);
    await patchMeta(database, "sync", { clockOffset: reply.data.serverTime - surroundings.now(), failures: 0, lastError: null });
    if (!reply.data.rejected.some(isConflict)) continue;
    if (renumbered > 1) return { kind: "later", error: "renumbered", after: null };
    // Copies of one profile count alike. The second time this one goes far ahead, where it is alone, or it would wait for all of them.
    await outbox.startEpoch({ ahead: renumbered === 0 ? 1 : 1 + Math.floor(surroundings.random() * farthestEpoch) });
    renumbered++;
  }
}

function nonsense(): { kind: "later"; error: string; after: null } {
  return { kind: "later", error: "nonsense", after: null };
}
