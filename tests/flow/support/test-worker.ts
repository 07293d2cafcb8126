/** A worker with everything around it in a test's hand. */

import type { GuidancePage } from "../../../lib/bridge/guidance.ts";
import type { GatePolicy } from "../../../lib/bridge/protocol.ts";
import { english } from "../../../lib/words/english/english.ts";
import type { Badge } from "../../../lib/worker/badge.ts";
import type { HistoryBrowser } from "../../../lib/worker/discovery/earlier-visits.ts";
import { createKeptBooks } from "../../../lib/worker/guidance/kept-books.ts";
import { copiedHost } from "../../../lib/worker/moments/copied-host.ts";
import type { WordsParts } from "../../../lib/worker/policy/words.ts";
import { createWorker, type Worker } from "../../../lib/worker/worker.ts";
import type { WorkerParts } from "../../../lib/worker/worker-parts.ts";
import { copiedNames, notCopies } from "../../../rules/data/copied-names.ts";
import { loadTools } from "../../../rules/from-node.ts";
import { nudgePolicy } from "../../../rules/policies/nudge.ts";
import { observePolicy } from "../../../rules/policies/observe.ts";
import { strictPolicy } from "../../../rules/policies/strict.ts";
import { asManaged } from "./as-managed.ts";
import { type Life, lifeOf, newDisk, openMortalDatabase } from "./mortal-database.ts";

export interface World {
  /** A browser with a history; without one nobody has allowed it. */
  history?: HistoryBrowser;
  now: number;
  random: () => number;
  managed: unknown;
  installType: string;
  /** Kinds of data that the browser lets be sent; null where it asks nobody. */
  grantedData: readonly string[] | null;
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** What the browser does of a policy; nothing where a test has none. */
  enforce?: WorkerParts["enforce"];
  /** Where words come from, and the browser's own language. */
  words: WordsParts;
  readonly disk: IDBFactory;
  readonly announced: GatePolicy[];
  readonly badges: Badge[];
  readonly wakes: number[];
  /** What the browser takes to show one of these. */
  shows?: () => Promise<void>;
  readonly notified: { readonly title: string; readonly message: string }[];
  /** Our own pages that were opened. */
  readonly opened: GuidancePage[];
}

export const enrolledSettings = { serverUrl: "https://waymark.example", enrollmentToken: "token-for-tests-only" };

export function newWorld(fetch: World["fetch"]): World {
  return {
    now: 1_795_000_000_000,
    random: () => 0.5,
    managed: enrolledSettings,
    installType: "admin",
    grantedData: null,
    fetch,
    words: { read: async (language) => (language === "en" ? english : {}), browserLanguage: () => "en" },
    disk: newDisk(),
    announced: [],
    badges: [],
    wakes: [],
    notified: [],
    opened: [],
  };
}

function inMemory<Value>(value: Value) {
  return {
    read: async () => value,
    write: async (next: Value) => {
      value = next;
    },
  };
}

/** The next worker of this world: same disk, nothing in memory. `life` ends it at one of its steps. */
export function startWorker(world: World, life: Life = lifeOf(Number.POSITIVE_INFINITY)): Worker & { close(): void } {
  const database = openMortalDatabase(world.disk, life);
  const worker = createWorker({
    database,
    source: {
      readRaw: async () => asManaged(world.managed),
      installType: async () => world.installType,
      grantedData: async () => world.grantedData,
      demo: false,
    },
    tools: loadTools(),
    enforce: async (policy) => world.enforce?.(policy) ?? [],
    discovery: {
      history: world.history ?? { permissions: { contains: async () => false, remove: async () => true } },
      copied: (host) => copiedHost(host, copiedNames, notCopies),
      look: async () => {},
    },
    placeGate: async () => {},
    openPage: async (page) => void world.opened.push(page),
    refuser: null,
    keptBooks: createKeptBooks(
      () => world.now,
      async () => true,
    ),
    words: world.words,
    async notify(words) {
      await world.shows?.();
      world.notified.push(words);
    },
    moments: { accounts: inMemory({}), creations: [], consents: { providers: [], extensions: new Map(), open: inMemory({}) } },
    handOverTabs: {
      open: async () => 1,
      watch: () => () => {},
      readOpened: async () => ({}),
      writeOpened: async () => {},
    },
    starters: { observe: observePolicy, nudge: nudgePolicy, strict: strictPolicy },
    facts: { browser: { name: "chromium", version: "156.0" }, extensionVersion: "0.1.0" },
    surroundings: {
      now: () => world.now,
      random: () => world.random(),
      async fetch(url, init) {
        life.step();
        const answer = await world.fetch(url, init);
        life.step();
        return answer;
      },
    },
    announce: (policy) => world.announced.push(policy),
    showBadge: (badge) => world.badges.push(badge),
    wakeAt: (time) => world.wakes.push(time),
  });
  return { ...worker, close: () => database.close() };
}
