/** A browser whose disk takes nothing says so, as long as it can read who it is: otherwise it would look like one that is switched off. */
import type { Configuration } from "../configuration/configuration.ts";
import { syncTarget } from "../configuration/sync-target.ts";
import type { DeviceFacts } from "../device/enrolment.ts";
import type { PolicyStore } from "../policy/policy-store.ts";
import type { Database } from "../store/database.ts";
import { readMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";
import { sendHeartbeat } from "./heartbeat.ts";

interface Parts {
  readonly database: Database;
  readonly policyStore: PolicyStore;
  readonly facts: DeviceFacts;
  readonly surroundings: Surroundings;
  configuration(): Promise<Configuration>;
}

const pause = 3_600_000;

/** To be called when an attempt to sync has failed because of the disk. Once an hour, as long as this worker lives; never rejects. */
export function createNoDiskSign(parts: Parts): () => Promise<void> {
  let saidAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const { database, policyStore, facts, surroundings } = parts;
    const now = surroundings.now();
    if (now - saidAt < pause) return;
    saidAt = now;
    try {
      const configuration = await parts.configuration();
      const target = syncTarget(configuration);
      const [enrolment, { refused }] = await Promise.all([readMeta(database, "enrolment"), readMeta(database, "sync")]);
      if (!target.open || enrolment?.serverUrl !== target.serverUrl || refused || !configuration.consent.technical) return;
      const inForce = await policyStore.inForce(configuration);
      await sendHeartbeat(database, enrolment, configuration, inForce, facts, surroundings);
    } catch {
      // Not even to be read: then it does look like one that is switched off.
    }
  };
}
