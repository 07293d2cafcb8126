/** Enrol, deliver, fetch the policy, say that we are here: one at a time, each time as far as the server lets it. */

import { fetchAnswers } from "../approval/fetch-answers.ts";
import type { Requests } from "../approval/requests.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { type Credentials, credentialsOf, syncTarget } from "../configuration/sync-target.ts";
import { afterServerSaid, backoff, longestRetryAfter } from "../device/backoff.ts";
import { deviceKey } from "../device/device-key.ts";
import { type DeviceFacts, enrol } from "../device/enrolment.ts";
import { renewKey } from "../device/renew-key.ts";
import { askServer, type ServerAnswer } from "../device/server-request.ts";
import { fetchMessages } from "../guidance/company-messages.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { PolicyStore } from "../policy/policy-store.ts";
import type { Database } from "../store/database.ts";
import { type Enrolment, patchMeta, readMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";
import { deliver } from "./deliver.ts";
import { heartbeatPause, sendHeartbeat } from "./heartbeat.ts";
import { createNoDiskSign } from "./say-no-disk.ts";

type Unhappy = Exclude<ServerAnswer, { kind: "ok" | "not-modified" }>;

export interface SyncParts {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly policyStore: PolicyStore;
  readonly requests: Requests;
  readonly facts: DeviceFacts;
  readonly surroundings: Surroundings;
  configuration(): Promise<Configuration>;
}

const policyPause = 30 * 60_000;
const retryPause = 5 * 60_000;
const tokenCoolDown = 24 * 3_600_000;
/** 401s in a row before the token is given up for a day. */
const tokenDoubts = 3;
const forever = Number.MAX_SAFE_INTEGER;
/** A clock that is this far from the server's explains a refused signature. */
const clockDoubt = 60_000;

/**
 * Runs one attempt, or joins in another once the present one is over: what was stored before the call is part of it. With "policy" that
 * attempt asks for the policy whenever it was last asked for. Resolves when the attempt is over, whatever came of it; rejects only where
 * the disk fails.
 */
export function createSync(parts: SyncParts): (due?: "policy") => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  /** Not kept on disk, where an attempt that runs would write its own next time over it. */
  let policyDue = false;

  const sayNoDisk = createNoDiskSign(parts);
  const start = (): Promise<void> => {
    const now = { policyDue };
    policyDue = false;
    running = attempt(parts, now)
      .catch(async (error: unknown) => {
        await sayNoDisk();
        throw error;
      })
      .finally(() => {
        running = null;
      });
    return running;
  };

  return (due) => {
    policyDue ||= due === "policy";
    if (!running) return start();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}

interface Due {
  readonly policyDue: boolean;
}

async function attempt(parts: SyncParts, due: Due): Promise<void> {
  const { database, surroundings } = parts;
  const configuration = await parts.configuration();
  const target = syncTarget(configuration);
  if (!target.open) return;
  const credentials = await credentialsOf(target);
  const { refused, nextAttemptAt } = await readMeta(database, "sync");
  const now = surroundings.now();
  if (refused?.credentials === credentials && now < refused.until) return;
  // A time that is further away than any pause was written under another clock.
  if (now < nextAttemptAt && nextAttemptAt - now <= 2 * longestRetryAfter) return;

  // The server has removed this device for good. With another token the browser comes as a new one.
  if (refused?.revoked) await parts.outbox.startEpoch({ andForget: "device" });
  let renewed = false;
  for (;;) {
    const enrolled = await ensureEnrolment(parts, configuration, target);
    if ("answer" in enrolled) return settle(parts, enrolled.answer, credentials, "token");
    const stopped = await talk(parts, configuration, enrolled.enrolment, due);
    if (stopped?.kind === "refused" && stopped.status === 409 && !renewed) {
      renewed = true;
      await parts.outbox.startEpoch({ andForget: "enrolment" });
      continue;
    }
    if (stopped) return settle(parts, stopped, credentials, "device");
    return patchMeta(database, "sync", { failures: 0, lastError: null, nextAttemptAt: 0, refused: null });
  }
}

async function ensureEnrolment(
  { database, outbox, facts, surroundings }: SyncParts,
  configuration: Configuration,
  target: Credentials,
): Promise<{ enrolment: Enrolment } | { answer: Unhappy }> {
  const known = await readMeta(database, "enrolment");
  if (known?.serverUrl === target.serverUrl) return { enrolment: known };
  if (known) await outbox.startEpoch({ andForget: "enrolment" });
  const result = await enrol(database, target, configuration, facts, surroundings);
  if ("enrolment" in result) return result;
  if (result.answer.kind !== "not-modified") return { answer: result.answer };
  return { answer: { kind: "later", error: "nonsense", after: null } };
}

/** Events first; policy and heartbeat when they are due. The answer that stopped it, or null. */
async function talk(
  parts: SyncParts,
  configuration: Configuration,
  enrolment: Enrolment,
  { policyDue }: Due,
): Promise<Unhappy | null> {
  const { database, outbox, policyStore, requests, facts, surroundings } = parts;
  const undelivered = await deliver(database, outbox, enrolment, surroundings);
  if (undelivered) return undelivered;

  const unanswered = await fetchAnswers(database, requests, enrolment, configuration, surroundings);
  if (unanswered?.kind === "refused") return unanswered;
  const unheard = await fetchMessages(database, enrolment, configuration, surroundings);
  if (unheard?.kind === "refused") return unheard;
  const { policyAt } = await readMeta(database, "sync");
  if (policyDue || isDue(policyAt, policyPause, surroundings.now())) {
    const answer = await fetchPolicy(parts, configuration, enrolment);
    if (answer?.kind === "refused") return answer;
    const pause = answer ? duePause(answer) : policyPause;
    await patchMeta(database, "sync", { policyAt: surroundings.now() + pause * (0.9 + surroundings.random() * 0.2) });
  }
  const { heartbeatAt } = await readMeta(database, "sync");
  if (configuration.consent.technical && isDue(heartbeatAt, tokenCoolDown, surroundings.now())) {
    const inForce = await policyStore.inForce(configuration);
    const answer = await sendHeartbeat(database, enrolment, configuration, inForce, facts, surroundings);
    if (answer?.kind === "refused") return answer;
    const pause = answer ? duePause(answer) : heartbeatPause(surroundings.random());
    await patchMeta(database, "sync", { heartbeatAt: surroundings.now() + pause });
    // With the daily sign of life, so that it costs no look of its own.
    await renewKey(database, enrolment, surroundings);
  }
  return null;
}

/** A policy or heartbeat that did not get through waits for itself; events do not wait for it. */
function duePause({ after }: Extract<Unhappy, { kind: "later" }>): number {
  return Math.max(retryPause, Math.min(after ?? 0, longestRetryAfter));
}

/** A time that is further away than its pause was written under another clock. */
function isDue(at: number, pause: number, now: number): boolean {
  return at <= now || at - now > 2 * pause;
}

async function fetchPolicy(
  { database, policyStore, surroundings }: SyncParts,
  configuration: Configuration,
  { serverUrl, deviceId, policyUrl }: Enrolment,
): Promise<Unhappy | null> {
  const [{ privateKey }, { bundle, problem }, { clockOffset }] = await Promise.all([
    deviceKey(database),
    readMeta(database, "policy"),
    readMeta(database, "sync"),
  ]);
  const answer = await askServer(
    { serverUrl, method: "GET", path: policyUrl, keyId: deviceId, privateKey, clockOffset, etag: bundle?.etag ?? null },
    surroundings,
  );
  if (answer.kind === "not-modified") {
    await policyStore.unchanged();
    return null;
  }
  if (answer.kind !== "ok") return answer;
  await policyStore.accept(answer.body.trim(), answer.etag, configuration);
  const now = await readMeta(database, "policy");
  // Those who published it see at once where it has arrived, and where it was not taken.
  const isNews = now.bundle?.jws !== bundle?.jws || JSON.stringify(now.problem) !== JSON.stringify(problem);
  if (isNews) await patchMeta(database, "sync", { heartbeatAt: 0 });
  return null;
}

/** Writes down when to try again, and why not sooner. `step`: what the server was asked for. */
async function settle(parts: SyncParts, answer: Unhappy, credentials: string, step: "token" | "device"): Promise<void> {
  const { database, surroundings } = parts;
  const now = surroundings.now();
  const sync = await readMeta(database, "sync");
  const failures = sync.failures + 1;
  const later = (after: number | null): number =>
    now + (after === null ? backoff(failures, surroundings.random()) : afterServerSaid(after, surroundings.random()));

  if (answer.kind === "later") {
    return patchMeta(database, "sync", { failures, lastError: answer.error, nextAttemptAt: later(answer.after) });
  }
  if (answer.status === 403 && step === "device") {
    return patchMeta(database, "sync", {
      lastError: "revoked",
      refused: { credentials, until: forever, revoked: true },
    });
  }
  const wrongClock = answer.date !== null && Math.abs(answer.date - now - sync.clockOffset) > clockDoubt;
  if (answer.status === 401 && (wrongClock || sync.clockOffset !== 0)) {
    return patchMeta(database, "sync", {
      failures,
      lastError: "clock",
      clockOffset: wrongClock ? answer.date! - now : 0,
      nextAttemptAt: later(null),
    });
  }
  // A machine that slept between signing and sending gets a 401 as well: only one that comes again and again is the token's.
  if (step === "token" && (answer.status === 403 || (answer.status === 401 && failures >= tokenDoubts))) {
    return patchMeta(database, "sync", {
      lastError: "token",
      refused: { credentials, until: now + tokenCoolDown, revoked: false },
    });
  }
  return patchMeta(database, "sync", { failures, lastError: answer.error, nextAttemptAt: later(null) });
}
