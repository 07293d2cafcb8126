/** Once a day, even when idle: this browser is covered, by this version, under this policy. */
import { type Heartbeat, heartbeatReply, heartbeatSchemaVersion, wireSchemaVersion } from "../../schema/wire.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { deviceKey } from "../device/device-key.ts";
import type { DeviceFacts } from "../device/enrolment.ts";
import { askServer, jsonOf, type ServerAnswer } from "../device/server-request.ts";
import { acceptedUse } from "../guidance/acceptance.ts";
import { keepHeartbeat, keepTriedHeartbeat } from "../outbox/history.ts";
import { type InForce, trustedKeys } from "../policy/policy-store.ts";
import { readSelfTest } from "../self-test/self-test.ts";
import type { Database } from "../store/database.ts";
import { type Enrolment, readMeta, writeMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";

const day = 24 * 3_600_000;

/** A day, give or take a tenth, so that a company's browsers do not all speak at nine. */
export function heartbeatPause(random: number): number {
  return Math.round(day * (0.9 + random * 0.2));
}

/** Null if the server has it; otherwise its answer. */
export async function sendHeartbeat(
  database: Database,
  enrolment: Enrolment,
  configuration: Configuration,
  inForce: InForce,
  facts: DeviceFacts,
  surroundings: Surroundings,
): Promise<Exclude<ServerAnswer, { kind: "ok" | "not-modified" }> | null> {
  const trusted = trustedKeys(configuration, await readMeta(database, "policy")) ?? [];
  const [{ privateKey }, epoch, outbox, sync, coverage, accepted] = await Promise.all([
    deviceKey(database),
    readMeta(database, "epoch"),
    readMeta(database, "outbox"),
    readMeta(database, "sync"),
    readMeta(database, "coverage"),
    acceptedUse(database, inForce.policy),
  ]);
  // A browser that does not say what is in it is heard all the same.
  const beside = await facts.beside?.(database, inForce.policy).catch(() => undefined);
  const selfTest = await readSelfTest({ database, configuration, inForce, browser: facts.selfTest, surroundings, ask: false });
  const losses = [...(outbox.losses ?? [])];
  const body: Heartbeat = {
    // The oldest version that can say it: a server from before it takes the rest all the same.
    schema: losses.length > 0 ? heartbeatSchemaVersion : wireSchemaVersion,
    deviceId: enrolment.deviceId,
    epoch,
    sentAt: surroundings.now(),
    extensionVersion: facts.extensionVersion,
    browser: facts.browser,
    installType: configuration.installType,
    policy: { name: inForce.policy.name, source: inForce.source, seq: inForce.seq, stale: inForce.stale },
    configErrors: inForce.configErrors.slice(0, 50),
    outbox: {
      pending: outbox.count,
      quarantined: outbox.quarantined,
      dropped: outbox.dropped,
      lastAckAt: outbox.lastAckAt,
      ...(losses.length > 0 ? { losses } : {}),
    },
    coverage: [...coverage],
    ...accepted,
    ...(trusted.length > 0 ? { policyKeys: trusted.slice(0, 50) } : {}),
    ...(beside ? { surroundings: beside } : {}),
    selfTest,
  };
  const text = JSON.stringify(body);
  // Where the disk takes nothing, just that is told.
  const keeps = selfTest.storage === "ok";
  if (keeps) await keepTriedHeartbeat(database, text, body.sentAt);
  const answer = await askServer(
    {
      serverUrl: enrolment.serverUrl,
      method: "POST",
      path: "/v1/heartbeat",
      body,
      keyId: enrolment.deviceId,
      privateKey,
      clockOffset: sync.clockOffset,
    },
    surroundings,
  );
  const reply = answer.kind === "ok" ? heartbeatReply.safeParse(jsonOf(answer.body)) : null;
  if (reply?.success) {
    if (!keeps) return null;
    await keepHeartbeat(database, text, body.sentAt, null);
    await writeMeta(database, "place", { groups: reply.data.groups ?? [] });
    return null;
  }
  if (answer.kind === "refused" && keeps) await keepHeartbeat(database, text, body.sentAt, answer.error);
  if (answer.kind === "ok" || answer.kind === "not-modified") {
    return { kind: "later", error: "nonsense", after: null };
  }
  return answer;
}
