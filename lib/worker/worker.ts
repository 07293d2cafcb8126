/** The worker without a browser: what it does when asked, woken or reconfigured. `entrypoints/background.ts` connects it. */
import type { GatePolicy } from "../bridge/protocol.ts";
import type { Handlers, MessageSender } from "../bridge/serve.ts";
import { knownTools } from "../core/known-tools.ts";
import { compileMatcher, type ToolMatch } from "../core/match-tool.ts";
import type { ConfigError, StarterMode } from "../schema/managed-config.ts";
import type { Policy } from "../schema/policy.ts";
import type { ToolEntry } from "../schema/tool.ts";
import { type Badge, badgeOf } from "./badge.ts";
import { createBlockedTools } from "./blocked-tools.ts";
import { type Configuration, type ConfigurationSource, readConfiguration } from "./configuration.ts";
import type { Database } from "./database.ts";
import { describePolicy, noteInForce } from "./describe-policy.ts";
import { createDisputes } from "./disputes.ts";
import type { DeviceFacts } from "./enrolment.ts";
import { findTool } from "./find-tool.ts";
import { historyLimits } from "./history.ts";
import { patchMeta, readMeta, writeMeta } from "./meta.ts";
import { noteCoverage } from "./note-coverage.ts";
import { createOutbox } from "./outbox.ts";
import { createPolicyStore, type InForce } from "./policy-store.ts";
import { forgetRecords, listRecords } from "./records.ts";
import type { RequestRefuser } from "./refuse-requests.ts";
import { readStatus } from "./status.ts";
import type { Surroundings } from "./surroundings.ts";
import { createSync } from "./sync.ts";

export interface WorkerParts {
  readonly database: Database;
  readonly source: ConfigurationSource;
  readonly starters: { readonly [mode in StarterMode]: Policy };
  /** The catalogue. */
  readonly tools: readonly ToolEntry[];
  readonly facts: DeviceFacts;
  readonly surroundings: Surroundings;
  /** Makes the browser do its part: gates where policy adds hosts, none of a blocked tool's pages. What it will not do comes back. */
  enforce(policy: Policy): Promise<readonly ConfigError[]>;
  /** Puts the gate into one frame. Rejects where the browser does not let us. */
  placeGate(frame: MessageSender, match: ToolMatch): Promise<void>;
  /** Null in a build that does not look at requests. */
  readonly refuser: RequestRefuser | null;
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
  let browserErrors: readonly ConfigError[] = [];
  const configuration = async (): Promise<Configuration> => {
    configurationRead ??= readConfiguration(parts.source);
    const read = await configurationRead;
    return { ...read, errors: [...read.errors, ...browserErrors] };
  };
  const sync = createSync({ database, outbox, policyStore, facts: parts.facts, surroundings, configuration });

  const inForce = async (): Promise<InForce> => policyStore.inForce(await configuration());
  const status = async () => readStatus(database, await configuration(), await inForce(), parts.facts.extensionVersion);

  const disputes = createDisputes({ database, outbox, surroundings, configuration });
  const blockedTools = createBlockedTools({ database, outbox, tools: parts.tools, surroundings, configuration, inForce });

  /** The browser first: a gate that is told of a blocked page leaves it to the browser to show ours. */
  async function enforce(): Promise<void> {
    const { policy } = await inForce();
    browserErrors = await parts.enforce(policy);
  }

  /** Tells the gates if what they would be told has changed since they were last told, by this worker or one before it. */
  async function announceChange(): Promise<void> {
    const now = await inForce();
    await noteInForce(database, now, surroundings.now());
    const policy = gatePolicyOf(now);
    const text = JSON.stringify(policy);
    if ((await readMeta(database, "announced")) === text) return;
    await enforce();
    await writeMeta(database, "announced", text);
    parts.announce(policy);
  }

  async function syncAndShow(): Promise<void> {
    try {
      await disputes.release();
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
      "report-coverage": async ({ coverage }) => {
        if (await noteCoverage(database, coverage, surroundings.now())) await patchMeta(database, "sync", { heartbeatAt: 0 });
        return { noted: true };
      },
      "get-policy": async () => gatePolicyOf(await inForce()),
      "place-gate": async ({ around }, frame) => {
        const { policy } = await inForce();
        const match = findTool(compileMatcher(knownTools(parts.tools, policy)), around, frame.tab?.url);
        if (!match) return { placed: false };
        await parts.placeGate(frame, match);
        return { placed: true };
      },
      "get-print-key": async () => ({ key: (await parts.refuser?.key()) ?? null }),
      withhold: async ({ prints }, { tab, frameId, url = "" }) => {
        const page = URL.canParse(url) && new URL(url).hostname !== "" ? url : (tab?.url ?? "");
        const host = URL.canParse(page) ? new URL(page).hostname : "";
        await parts.refuser?.withhold({ tabId: tab?.id ?? -1, frameId: frameId ?? -1, host }, prints);
        return { noted: true };
      },
      "describe-blocked": ({ tool }) => blockedTools.describe(tool),
      "ask-access": async ({ tool }) => {
        await blockedTools.ask(tool);
        void syncAndShow();
        return { asked: true };
      },
      "list-records": async () => ({
        rows: await listRecords(database),
        kept: { rows: historyLimits.rows, days: historyLimits.age / 86_400_000 },
        tools: Object.fromEntries(knownTools(parts.tools, (await inForce()).policy).map(({ id, name }) => [id, name])),
      }),
      "forget-records": () => forgetRecords(database, surroundings.now()),
      "dispute-activity": async ({ id, dispute }) => {
        const sendAt = await disputes.add(id, dispute);
        parts.wakeAt(sendAt);
        return { sendAt };
      },
      "undo-dispute": async ({ id }) => ({ undone: await disputes.undo(id) }),
      "describe-policy": async () => describePolicy(database, await inForce()),
      "get-status": status,
    },
    async tick() {
      configurationRead = null;
      try {
        await enforce();
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
