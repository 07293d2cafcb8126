/** How things stand, for the popup and the toolbar. */
import type { ExtensionStatus } from "../bridge/protocol.ts";
import type { Configuration } from "./configuration/configuration.ts";
import { credentialsOf, syncTarget } from "./configuration/sync-target.ts";
import { readAcceptance } from "./guidance/acceptance.ts";
import type { InForce } from "./policy/policy-store.ts";
import { type Database, reopen } from "./store/database.ts";
import { readMeta } from "./store/meta.ts";

const nothing = { pending: 0, quarantined: 0, dropped: 0, local: 0 };

/** Never rejects: a disk that does not answer is part of the status. */
export async function readStatus(
  database: Database,
  configuration: Configuration,
  inForce: InForce,
  version: string,
): Promise<ExtensionStatus> {
  const { policy, source, seq, stale, trust, configErrors } = inForce;
  const supportUrl = policy.supportUrl ?? null;
  const common = { version, policy: { name: policy.name, source, seq, stale, trust }, configErrors, supportUrl };
  try {
    await reopen(database);
    // A full disk still answers: whether it takes something is found out by giving it something.
    await database.meta.put({ key: "probe", value: null });
    const [outbox, local] = await Promise.all([readMeta(database, "outbox"), database.local.count()]);
    return {
      ...common,
      acceptanceDue: (await readAcceptance(database, policy)).due,
      storage: "ok",
      sync: await readSync(database, configuration),
      ...(configuration.consent.technical ? {} : { notShared: "technical" as const }),
      outbox: { pending: outbox.count, quarantined: outbox.quarantined, dropped: outbox.dropped, local },
    };
  } catch {
    const target = syncTarget(configuration);
    const sync: ExtensionStatus["sync"] = target.open
      ? { state: "enrolling", serverUrl: target.serverUrl, lastAckAt: null, lastError: null }
      : { state: "off", why: target.why };
    return { ...common, storage: "unavailable", sync, outbox: nothing };
  }
}

async function readSync(database: Database, configuration: Configuration): Promise<ExtensionStatus["sync"]> {
  const target = syncTarget(configuration);
  if (!target.open) return { state: "off", why: target.why };
  const [sync, enrolment, outbox] = await Promise.all([
    readMeta(database, "sync"),
    readMeta(database, "enrolment"),
    readMeta(database, "outbox"),
  ]);
  const revoked = sync.refused?.revoked === true && sync.refused.credentials === (await credentialsOf(target));
  const enrolled = enrolment?.serverUrl === target.serverUrl;
  return {
    state: revoked ? "revoked" : enrolled ? "enrolled" : "enrolling",
    serverUrl: target.serverUrl,
    lastAckAt: outbox.lastAckAt,
    lastError: sync.lastError,
  };
}
