/**
 * A browser of the fleet without the browser: the extension's own outbox, enrolment, sync, back-off and policy store on an IndexedDB in
 * memory. What it does when a server is slow, gone or refuses is what the extension does, because it is the extension.
 */
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { Activity } from "../../lib/schema/activity.ts";
import { createRequests } from "../../lib/worker/approval/requests.ts";
import { type ConfigurationSource, readConfiguration } from "../../lib/worker/configuration/configuration.ts";
import { createOutbox } from "../../lib/worker/outbox/outbox.ts";
import { createPolicyStore } from "../../lib/worker/policy/policy-store.ts";
import { openDatabase } from "../../lib/worker/store/database.ts";
import { type OutboxState, readMeta } from "../../lib/worker/store/meta.ts";
import type { Surroundings } from "../../lib/worker/surroundings.ts";
import { createSync } from "../../lib/worker/sync/sync.ts";
import project from "../../package.json" with { type: "json" };
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { observePolicy } from "../../rules/policies/observe.ts";
import { strictPolicy } from "../../rules/policies/strict.ts";

export interface SimulatedDevice {
  /** Onto the disk, as a page's message would. */
  record(activity: Activity): Promise<void>;
  /** One turn of the worker; returns when it wants to be woken, milliseconds since 1970, or null. */
  tick(): Promise<number | null>;
  outbox(): Promise<OutboxState>;
  /** "enrolled", "enrolling", "refused". */
  state(): Promise<string>;
  close(): void;
}

export interface DeviceOptions {
  readonly serverUrl: string;
  readonly enrollmentToken: string;
  readonly surroundings: Surroundings;
  readonly group?: string;
}

export function createSimulatedDevice({ surroundings, ...managed }: DeviceOptions): SimulatedDevice {
  const database = openDatabase("waymark", { indexedDB: new IDBFactory(), IDBKeyRange });
  const outbox = createOutbox(database, surroundings.now);
  const source: ConfigurationSource = {
    readRaw: async () => managed,
    installType: async () => "admin",
    grantedData: async () => null,
    demo: false,
  };
  const sync = createSync({
    ...{ database, outbox, surroundings },
    policyStore: createPolicyStore(
      database,
      { observe: observePolicy, nudge: nudgePolicy, strict: strictPolicy },
      surroundings.now,
      project.version,
    ),
    requests: createRequests(database, outbox, surroundings.now),
    facts: { browser: { name: "chrome", version: "156" }, extensionVersion: project.version },
    configuration: () => readConfiguration(source),
  });
  return {
    record: (activity) => outbox.store(activity, true),
    async tick() {
      await outbox.expire();
      await sync();
      const { nextAttemptAt } = await readMeta(database, "sync");
      return nextAttemptAt > surroundings.now() ? nextAttemptAt : null;
    },
    outbox: () => outbox.state(),
    async state() {
      const [enrolment, { refused }] = await Promise.all([readMeta(database, "enrolment"), readMeta(database, "sync")]);
      if (refused && refused.until > surroundings.now()) return "refused";
      return enrolment ? "enrolled" : "enrolling";
    },
    close: () => database.close(),
  };
}
