/** The worker without a browser: what it does when asked, woken or reconfigured. `entrypoints/background.ts` connects it. */
import type { GuidancePage } from "../bridge/guidance.ts";
import type { GatePolicy } from "../bridge/protocol.ts";
import type { Handlers, MessageSender } from "../bridge/serve.ts";
import { knownTools } from "../core/known-tools.ts";
import { compileMatcher, type ToolMatch } from "../core/match-tool.ts";
import type { ConfigError, StarterMode } from "../schema/managed-config.ts";
import type { Policy } from "../schema/policy.ts";
import type { ToolEntry } from "../schema/tool.ts";
import { createApprovals } from "./approvals.ts";
import { type Badge, badgeOf } from "./badge.ts";
import { blockedToolHandlers, createBlockedTools } from "./blocked-tools.ts";
import { type Configuration, type ConfigurationSource, readConfiguration } from "./configuration.ts";
import type { Database } from "./database.ts";
import { describePolicy, noteInForce } from "./describe-policy.ts";
import { createDisputes, disputeHandlers } from "./disputes.ts";
import type { DeviceFacts } from "./enrolment.ts";
import { findTool } from "./find-tool.ts";
import { noteInstallation, welcomeIfDue } from "./first-run.ts";
import { createGuidance } from "./guidance.ts";
import type { HandOverTabs } from "./hand-over-tabs.ts";
import { createHandOvers, handOverHandlers } from "./hand-overs.ts";
import { historyLimits } from "./history.ts";
import type { KeptBooks } from "./kept-books.ts";
import { forgetWords, readWords } from "./kept-words.ts";
import { patchMeta, readMeta, writeMeta } from "./meta.ts";
import { nextStepHandlers } from "./next-step-handlers.ts";
import { createNotSensitive, notSensitiveLimits } from "./not-sensitive.ts";
import { noteCoverage } from "./note-coverage.ts";
import { createOutbox } from "./outbox.ts";
import { createPolicyStore, type InForce } from "./policy-store.ts";
import { forgetRecords, listRecords } from "./records.ts";
import type { RequestRefuser } from "./refuse-requests.ts";
import { createRequests } from "./requests.ts";
import { readStatus } from "./status.ts";
import type { Surroundings } from "./surroundings.ts";
import { createSync } from "./sync.ts";
import { syncTarget } from "./sync-target.ts";
import { withVariant } from "./variant.ts";
import { withGrants } from "./with-grants.ts";
import { withheldHandlers } from "./withheld-handlers.ts";
import { createWords, inWords, type WordsParts, wordsInPages } from "./words.ts";

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
  readonly handOverTabs: HandOverTabs;
  /** A notification of the browser's own. */
  notify(words: { readonly title: string; readonly message: string }): Promise<void>;
  /** One of our own pages, in a new tab. */
  openPage(page: GuidancePage): Promise<void>;
  readonly words: WordsParts;
  /** Null in a build that does not look at requests. */
  readonly refuser: RequestRefuser | null;
  readonly keptBooks: KeptBooks;
  /** To every gate that is open. */
  announce(policy: GatePolicy): void;
  showBadge(badge: Badge): void;
  /** Asks to be woken at this time, milliseconds since 1970. */
  wakeAt(time: number): void;
}

export interface Worker {
  readonly handlers: Handlers;
  /** To be called when the browser has installed the extension, once. */
  installed(): Promise<void>;
  /** Everything that may be due: configuration, age limits, sync, toolbar. Never rejects. */
  tick(): Promise<void>;
}

export function createWorker(parts: WorkerParts): Worker {
  const { database, surroundings } = parts;
  const outbox = createOutbox(database, surroundings.now);
  const words = withVariant(database, createWords(parts.words));
  const requests = createRequests(database, outbox, surroundings.now);
  const spoken = inWords(createPolicyStore(database, parts.starters, surroundings.now), words);
  const policyStore = withGrants(spoken, requests, surroundings.now);
  /** Read once per worker and again at every tick. */
  let configurationRead: Promise<Configuration> | null = null;
  let browserErrors: readonly ConfigError[] = [];
  const configuration = async (): Promise<Configuration> => {
    configurationRead ??= readConfiguration(parts.source);
    const read = await configurationRead;
    return { ...read, errors: [...read.errors, ...browserErrors] };
  };
  const sync = createSync({ database, outbox, policyStore, requests, facts: parts.facts, surroundings, configuration });

  const inForce = async (): Promise<InForce> => policyStore.inForce(await configuration());
  const status = async () => readStatus(database, await configuration(), await inForce(), parts.facts.extensionVersion);

  const disputes = createDisputes({ database, outbox, surroundings, configuration });
  const blockedTools = createBlockedTools({ requests, tools: parts.tools, configuration, inForce });

  const approvals = createApprovals({
    ...{ requests, tools: parts.tools, configuration, inForce, now: surroundings.now, notify: parts.notify },
    asked: () => void syncAndShow(),
  });

  const notSensitive = createNotSensitive(database, surroundings.now);
  const handOvers = createHandOvers({
    tools: parts.tools,
    policy: async () => (await inForce()).policy,
    now: surroundings.now,
    tabs: parts.handOverTabs,
  });

  const guidance = createGuidance({
    database,
    policy: async () => (await inForce()).policy,
    now: surroundings.now,
    openPage: parts.openPage,
    changed: () => void syncAndShow(),
  });

  /** The browser first: a gate that is told of a blocked page leaves it to the browser to show ours. */
  async function enforce(): Promise<void> {
    const { policy } = await inForce();
    browserErrors = await parts.enforce(policy);
  }

  /** Tells the gates if what they would be told has changed since they were last told, by this worker or one before it. */
  async function announceChange(): Promise<void> {
    const now = await inForce();
    await noteInForce(database, now, surroundings.now());
    const policy = gatePolicyOf(now, await configuration());
    // The messages follow from the language and from policy's own texts.
    const text = JSON.stringify({ ...policy, words: [policy.words?.language, now.policy.texts] });
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
      // What was approved is in force before anybody is told.
      await approvals.tell();
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
      "get-policy": async () => gatePolicyOf(await inForce(), await configuration()),
      "place-gate": async ({ around }, frame) => {
        const { policy } = await inForce();
        const match = findTool(compileMatcher(knownTools(parts.tools, policy)), around, frame.tab?.url);
        if (!match) return { placed: false };
        await parts.placeGate(frame, match);
        return { placed: true };
      },
      ...withheldHandlers(parts.refuser),
      ...handOverHandlers(handOvers),
      ...approvals.handlers,
      ...guidance,
      ...parts.keptBooks.handlers,
      ...nextStepHandlers(database, notSensitive, surroundings.now),
      ...blockedToolHandlers(blockedTools, () => void syncAndShow()),
      "list-records": async () => ({
        rows: await listRecords(database),
        words: await readWords(database, surroundings.now()),
        notSensitive: { count: (await notSensitive.read()).entries.length, days: notSensitiveLimits.age / 86_400_000 },
        kept: { rows: historyLimits.rows, days: historyLimits.age / 86_400_000 },
        tools: Object.fromEntries(knownTools(parts.tools, (await inForce()).policy).map(({ id, name }) => [id, name])),
      }),
      "forget-records": async () => {
        await forgetWords(database);
        return forgetRecords(database, surroundings.now());
      },
      ...disputeHandlers(disputes, parts.wakeAt),
      "describe-policy": async () => describePolicy(database, await inForce()),
      "get-status": async () => ({ ...(await status()), requests: await approvals.standing() }),
      "get-words": async () => (await words((await inForce()).policy)).words,
    },
    installed: () => noteInstallation(database, surroundings.now()),
    async tick() {
      configurationRead = null;
      try {
        await enforce();
        await announceChange();
        await outbox.expire();
        await welcomeIfDue(database, await configuration(), surroundings.now(), () => parts.openPage("welcome"));
      } catch {
        // As above.
      }
      await syncAndShow();
    },
  };
}

/** Texts have become words by now, and only those that a gate says. */
function gatePolicyOf(
  { policy: { texts: _, ...policy }, source, configErrors, words }: InForce,
  configuration: Configuration,
): GatePolicy {
  const canAsk = syncTarget(configuration).open;
  return { policy, source, configErrors, canAsk, ...(words ? { words: wordsInPages(words) } : {}) };
}
