/** The worker without a browser: what it does when asked, woken or reconfigured. `entrypoints/background.ts` connects it. */
import type { GatePolicy } from "../bridge/protocol.ts";
import type { Handlers } from "../bridge/serve.ts";
import type { StarterMode } from "../schema/managed-config.ts";
import type { Policy } from "../schema/policy.ts";
import { type Badge, badgeOf } from "./badge.ts";
import { type Configuration, type ConfigurationSource, readConfiguration } from "./configuration.ts";
import type { Database } from "./database.ts";
import type { DeviceFacts } from "./enrolment.ts";
import { readMeta, writeMeta } from "./meta.ts";
import { createOutbox } from "./outbox.ts";
import { createPolicyStore, type InForce } from "./policy-store.ts";
import { readStatus } from "./status.ts";
import type { Surroundings } from "./surroundings.ts";
import { createSync } from "./sync.ts";

export interface WorkerParts {
  readonly database: Database;
  readonly source: ConfigurationSource;
  readonly starters: { readonly [mode in StarterMode]: Policy };
  readonly facts: DeviceFacts;
  readonly surroundings: Surroundings;
  /** To every gate that is open. */
  announce(policy: GatePolicy): void;
  showBadge(badge: Badge): void;
  /** Asks to be woken at this time, milliseconds since 1970. */
  wakeAt(time: number): void;
}

export interface Worker {
  readonly handlers: Handlers;
  /** Everything that may be due: configuration, age limits, sync, toolbar. Never rejects. */
  tick(): Promise<void>;
}

export function createWorker(parts: WorkerParts): Worker {
  const { database, surroundings } = parts;
  const outbox = createOutbox(database, surroundings.now);
  const policyStore = createPolicyStore(database, parts.starters, surroundings.now);
  /** Read once per worker and again at every tick. */
  let configurationRead: Promise<Configuration> | null = null;
  const configuration = (): Promise<Configuration> => {
    configurationRead ??= readConfiguration(parts.source);
    return configurationRead;
  };
  const sync = createSync({ database, outbox, policyStore, facts: parts.facts, surroundings, configuration });

  const inForce = async (): Promise<InForce> => policyStore.inForce(await configuration());
  const status = async () => readStatus(database, await configuration(), await inForce(), parts.facts.extensionVersion);

  /** Tells the gates if what they would be told has changed since they were last told, by this worker or one before it. */
  async function announceChange(): Promise<void> {
    const policy = gatePolicyOf(await inForce());
    const text = JSON.stringify(policy);
    if ((await readMeta(database, "announced")) === text) return;
    await writeMeta(database, "announced", text);
    parts.announce(policy);
  }

  async function syncAndShow(): Promise<void> {
    try {
      await sync();
      await announceChange();
      const { nextAttemptAt } = await readMeta(database, "sync");
      if (nextAttemptAt > surroundings.now()) parts.wakeAt(nextAttemptAt);
    } catch {
      // The disk: `status` says so, and the next tick tries again.
    }
    parts.showBadge(badgeOf(await status()));
  }

  return {
    handlers: {
      "record-activity": async ({ activity }) => {
        await outbox.store(activity, (await configuration()).managed);
        // What somebody did goes out while the worker is awake anyway; a visit can wait for the next tick.
        if (activity.kind !== "visit") void syncAndShow();
        return { stored: true };
      },
      "get-policy": async () => gatePolicyOf(await inForce()),
      "get-status": status,
    },
    async tick() {
      configurationRead = null;
      try {
        await announceChange();
        await outbox.expire();
      } catch {
        // As above.
      }
      await syncAndShow();
    },
  };
}

function gatePolicyOf({ policy, source, configErrors }: InForce): GatePolicy {
  return { policy, source, configErrors };
}
