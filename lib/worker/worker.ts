/** The worker without a browser: what it does when asked, woken or reconfigured. `entrypoints/background.ts` connects it. */
import type { Handlers } from "../bridge/serve.ts";
import { type Activity, activity as activitySchema } from "../schema/activity.ts";
import { createApprovals } from "./approval/approvals.ts";
import { blockedToolHandlers, createBlockedTools } from "./approval/blocked-tools.ts";
import { createRequests } from "./approval/requests.ts";
import { withGrants } from "./approval/with-grants.ts";
import { badgeOf } from "./badge.ts";
import { maySend } from "./configuration/configuration.ts";
import { createConfigurationReader } from "./configuration/configuration-reader.ts";
import { noteInstallation, welcomeIfDue } from "./configuration/first-run.ts";
import { hideInternalHost } from "./discovery/discoveries.ts";
import { createDiscovery } from "./discovery/discovery.ts";
import { createFoundTools } from "./discovery/found-tools.ts";
import { withFoundTools } from "./discovery/with-found-tools.ts";
import { createCompanyMessages } from "./guidance/company-messages.ts";
import { createGuidance } from "./guidance/guidance.ts";
import { nextStepHandlers } from "./guidance/next-step-handlers.ts";
import { createNotSensitive } from "./guidance/not-sensitive.ts";
import { createHandOvers, handOverHandlers } from "./hand-over/hand-overs.ts";
import { createMoments } from "./moments/moments.ts";
import { createOutbox } from "./outbox/outbox.ts";
import { noteCoverage } from "./placement/note-coverage.ts";
import { placeGateHandler } from "./placement/place-gate-handler.ts";
import { withheldHandlers } from "./placement/withheld-handlers.ts";
import { createPolicyCarrier, gatePolicyOf } from "./policy/carry-out-policy.ts";
import { describePolicy } from "./policy/describe-policy.ts";
import { createPolicyStore, type InForce } from "./policy/policy-store.ts";
import { withVariant } from "./policy/variant.ts";
import { withPlace } from "./policy/with-place.ts";
import { createWords, inWords } from "./policy/words.ts";
import { createDisputes, disputeHandlers } from "./records/disputes.ts";
import { readablePart } from "./records/readable-part.ts";
import { recordHandlers } from "./records/record-handlers.ts";
import { selfTestHandlers } from "./self-test/self-test-handlers.ts";
import { readStatus } from "./status.ts";
import { patchMeta, readMeta } from "./store/meta.ts";
import { findNews } from "./sync/notice.ts";
import { createSync } from "./sync/sync.ts";
import { createTurn } from "./turn.ts";
import type { WorkerParts } from "./worker-parts.ts";

export interface Worker {
  readonly handlers: Handlers;
  /** To be called when the browser has installed the extension, once. */
  installed(): Promise<void>;
  /** Everything that may be due: configuration, age limits, sync, toolbar. Never rejects. */
  tick(): Promise<void>;
  /** Only whether the server has another policy, and then all that follows from it. Never rejects. */
  lookForNews(): Promise<void>;
}

export function createWorker(parts: WorkerParts): Worker {
  const { database, surroundings } = parts;
  const outbox = createOutbox(database, surroundings.now);
  const words = withVariant(database, createWords(parts.words));
  const requests = createRequests(database, outbox, surroundings.now);
  const spoken = inWords(createPolicyStore(database, parts.starters, surroundings.now, parts.facts.extensionVersion), words);
  const foundTools = createFoundTools(database, surroundings.now);
  const placed = withPlace(spoken, database, parts.facts.extensionVersion);
  const policyStore = withFoundTools(withGrants(placed, requests, surroundings.now), foundTools, parts.tools);
  const { configuration, ...reading } = createConfigurationReader(parts.source);
  const sync = createSync({ database, outbox, policyStore, requests, facts: parts.facts, surroundings, configuration });

  const inForce = async (): Promise<InForce> => policyStore.inForce(await configuration());
  const status = async () => readStatus(database, await configuration(), await inForce(), parts.facts.extensionVersion);

  const disputes = createDisputes({ database, outbox, surroundings, configuration });
  const blockedTools = createBlockedTools({ requests, tools: parts.tools, configuration, inForce });

  const approvals = createApprovals({
    ...{ requests, tools: parts.tools, configuration, inForce, now: surroundings.now, notify: parts.notify },
    asked: () => void syncAndShow(),
  });

  const companyMessages = createCompanyMessages(database, { ...parts, now: surroundings.now, inForce });
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

  const { enforce, announceChange } = createPolicyCarrier({
    ...{ database, configuration, inForce, enforce: parts.enforce, announce: parts.announce, now: surroundings.now },
    noteErrors: reading.noteErrors,
  });

  /** Two rounds may end together, and nobody is told the same twice. */
  const inTurn = createTurn();
  async function syncAndShow(due?: "policy"): Promise<void> {
    try {
      await disputes.release();
      await sync(due);
      await announceChange();
      const { nextAttemptAt } = await readMeta(database, "sync");
      if (nextAttemptAt > surroundings.now()) parts.wakeAt(nextAttemptAt);
      // What was approved is in force before anybody is told.
      await inTurn(approvals.tell);
      if (await inTurn(companyMessages.tell)) await sync();
    } catch {
      // The disk: `status` says so, and the next tick tries again.
    }
    parts.showBadge(badgeOf(await status()));
  }

  /** What the worker itself has seen. */
  const storeSeen = async (activity: Activity): Promise<void> => {
    await outbox.store(activity, maySend(await configuration()));
    void syncAndShow();
  };
  const known = { database, tools: parts.tools, inForce, now: surroundings.now };
  const moments = createMoments(parts.moments, { ...known, store: storeSeen, watch: parts.handOverTabs.watch });

  const discovery = createDiscovery({
    ...{ ...known, browser: parts.discovery, foundTools, configuration },
    ...{ store: storeSeen, announce: announceChange, placeGate: parts.placeGate },
  });

  return {
    handlers: {
      "record-activity": async ({ activity: sent }) => {
        const { data: activity, error } = activitySchema.safeParse(sent);
        if (!activity) {
          const part = readablePart(sent, surroundings.now());
          await outbox.refuse(part && hideInternalHost(part), `${error.issues[0]?.path.join(".") || "activity"}: unreadable`);
          return { stored: true };
        }
        await outbox.store(hideInternalHost(activity), maySend(await configuration()));
        // What somebody did goes out while the worker is awake anyway; a visit can wait for the next tick.
        if (activity.kind !== "visit") void syncAndShow();
        return { stored: true };
      },
      "report-coverage": async ({ coverage }) => {
        if (await noteCoverage(database, coverage, surroundings.now())) await patchMeta(database, "sync", { heartbeatAt: 0 });
        return { noted: true };
      },
      "get-policy": async () => gatePolicyOf(await inForce(), await configuration()),
      "place-gate": placeGateHandler(parts, inForce),
      ...selfTestHandlers({ database, configuration, inForce, browser: parts.facts.selfTest, surroundings }),
      ...withheldHandlers(parts.refuser),
      ...handOverHandlers(handOvers),
      ...approvals.handlers,
      ...guidance,
      ...parts.keptBooks.handlers,
      ...nextStepHandlers(database, notSensitive, surroundings.now),
      ...moments.handlers,
      ...blockedToolHandlers(blockedTools, () => void syncAndShow()),
      ...discovery.handlers,
      ...recordHandlers({ ...known, notSensitive }),
      ...disputeHandlers(disputes, parts.wakeAt),
      "describe-policy": async () => describePolicy(database, await inForce()),
      "get-status": async () => ({
        ...(await status()),
        requests: await approvals.standing(),
        messages: await companyMessages.standing(),
        historyDue: await discovery.earlier.due(),
      }),
      "get-words": async () => (await words((await inForce()).policy)).words,
    },
    installed: () => noteInstallation(database, surroundings.now()),
    async lookForNews() {
      const news = await findNews(database, await configuration(), surroundings).catch(() => null);
      if (news) await syncAndShow(news === "policy" ? news : undefined);
    },
    async tick() {
      reading.forget();
      try {
        await enforce();
        await announceChange();
        await outbox.expire();
        await discovery.earlier.countIfAllowed();
        await moments.expire((await inForce()).policy);
        await welcomeIfDue(database, await configuration(), surroundings.now(), () => parts.openPage("welcome"));
      } catch {
        // As above.
      }
      await syncAndShow();
    },
  };
}
