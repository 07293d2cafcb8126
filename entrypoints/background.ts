import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import type { PolicyChanged } from "../lib/bridge/protocol.ts";
import { sendersOf } from "../lib/bridge/senders.ts";
import { serve } from "../lib/bridge/serve.ts";
import type { InstalledExtension } from "../lib/core/beside/list-extensions.ts";
import { browserInfo } from "../lib/worker/configuration/browser-info.ts";
import { readDemoConfig } from "../lib/worker/configuration/demo-config.ts";
import { settingsArrive } from "../lib/worker/configuration/first-run.ts";
import type { DiscoveryBrowser } from "../lib/worker/discovery/discovery.ts";
import { createKeptBooks, type KeptBooks } from "../lib/worker/guidance/kept-books.ts";
import { handOverTabs, type TabsBrowser } from "../lib/worker/hand-over/hand-over-tabs.ts";
import type { KnownAccounts } from "../lib/worker/moments/account.ts";
import { type BesideBrowser, readBeside } from "../lib/worker/moments/beside.ts";
import type { OpenConsents } from "../lib/worker/moments/consents.ts";
import { copiedHost } from "../lib/worker/moments/copied-host.ts";
import { blockedPage } from "../lib/worker/placement/blocked-rules.ts";
import { createEnforcer, type EnforcingBrowser } from "../lib/worker/placement/enforce-policy.ts";
import { gateScripts } from "../lib/worker/placement/gate-scripts.ts";
import { createPlacement, type PlacingBrowser } from "../lib/worker/placement/place-scripts.ts";
import { createRequestRefuser, type RequestRefuser } from "../lib/worker/placement/refuse-requests.ts";
import { reopenBlockedPage } from "../lib/worker/placement/reopen-blocked-page.ts";
import { selfTestBrowser, type TestedBrowser } from "../lib/worker/self-test/self-test-browser.ts";
import { openDatabase } from "../lib/worker/store/database.ts";
import { readMeta, writeMeta } from "../lib/worker/store/meta.ts";
import { sessionStore } from "../lib/worker/store/session-store.ts";
import { createWorker, type Worker } from "../lib/worker/worker.ts";
import { aiExtensions } from "../rules/bundled/ai-extensions.ts";
import { consentProviders } from "../rules/bundled/consent-providers.ts";
import { creationRules } from "../rules/bundled/creation-rules.ts";
import { tools } from "../rules/bundled/tools.ts";
import { contentMatches } from "../rules/content-matches.ts";
import { copiedNames, notCopies } from "../rules/data/copied-names.ts";
import { demoTool } from "../rules/demo-tool.ts";
import { nudgePolicy } from "../rules/policies/nudge.ts";
import { observePolicy } from "../rules/policies/observe.ts";
import { strictPolicy } from "../rules/policies/strict.ts";

/** Chromium's; not in TypeScript's library. */
type UserAgentHints = WorkerNavigator & { readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] } };

/** Chromium's; Firefox has no such setting. */
interface GuardedArea {
  setAccessLevel?(options: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
}

/** Firefox's; not in the polyfill's types. */
interface GrantedData {
  readonly data_collection?: readonly string[];
}

const tickMinutes = 5;
/** So often a browser asks whether there is another policy: a tool can be closed everywhere within a minute. */
const newsMinutes = 0.75;
const isDemo = import.meta.env.MODE === "demo";
const catalogue = isDemo ? [...tools, demoTool] : tools;

export default defineBackground({
  type: "module",
  // Everything that a browser may wake the worker for is listened to in this first turn.
  main() {
    const database = openDatabase("waymark");
    const placement = createPlacement(browser as unknown as PlacingBrowser, gateScripts, {
      read: () => readMeta(database, "placed"),
      write: (patterns) => writeMeta(database, "placed", patterns),
    });
    const sources = createPlacement(
      browser as unknown as PlacingBrowser,
      [{ js: ["content-scripts/source.js"], run_at: "document_idle" }],
      {
        read: () => readMeta(database, "placedSources"),
        write: (patterns) => writeMeta(database, "placedSources", patterns),
      },
      "source",
    );
    const refuser = import.meta.env.MODE === "managed" ? refuseRequests() : null;
    const keptBooks = keepBooks();
    const worker = createWorker({
      refuser,
      keptBooks,
      notify: async (words) => {
        const iconUrl = browser.runtime.getURL("icon/128.png");
        await browser.notifications.create({ type: "basic", iconUrl, ...words });
      },
      handOverTabs: handOverTabs(browser as unknown as TabsBrowser),
      database,
      tools: catalogue,
      moments: {
        accounts: sessionStore<KnownAccounts>(browser.storage.session, "accounts", {}),
        creations: creationRules,
        consents: {
          providers: consentProviders,
          extensions: new Map(aiExtensions.flatMap(({ chrome, tool }) => (tool ? [[chrome, tool] as const] : []))),
          open: sessionStore<OpenConsents>(browser.storage.session, "consents", {}),
        },
      },
      enforce: createEnforcer(browser as unknown as EnforcingBrowser, placement, catalogue, sources),
      openPage: async (page) => void (await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) })),
      discovery: discoveryBrowser,
      placeGate: async ({ tab, frameId }, { tool }) => placement.intoFrame(tab?.id ?? -1, frameId ?? -1, tool.id),
      source: {
        readRaw: isDemo ? () => readDemoConfig(browser.runtime.getURL("demo-config.json")) : () => browser.storage.managed.get(),
        installType: async () => (await browser.management.getSelf()).installType,
        grantedData: async () => ((await browser.permissions.getAll()) as GrantedData).data_collection ?? null,
        demo: isDemo,
      },
      words: {
        read: async (language) => (await fetch(browser.runtime.getURL(`words/${language}.json`))).json(),
        browserLanguage: () => browser.i18n.getUILanguage(),
      },
      starters: { observe: observePolicy, nudge: nudgePolicy, strict: strictPolicy },
      facts: {
        browser: thisBrowser(),
        extensionVersion: browser.runtime.getManifest().version,
        selfTest: selfTestBrowser(browser as unknown as TestedBrowser, isDemo, catalogue),
        beside: (disk, policy) => readBeside(disk, besideBrowser(), aiExtensions, thisBrowser(), policy, Date.now()),
      },
      surroundings: { now: Date.now, random: Math.random, fetch: (url, init) => fetch(url, init) },
      announce: (policy) => void tellTabs({ name: "policy-changed", request: policy }),
      showBadge: ({ mark, text, title }) => {
        void browser.action.setIcon({ path: { 16: `/icon/${mark}-16.png`, 32: `/icon/${mark}-32.png` } });
        void browser.action.setBadgeText({ text });
        void browser.action.setTitle({ title });
      },
      wakeAt: (time) => void browser.alarms.create("again", { when: time }),
    });
    serve(browser.runtime, worker.handlers, sendersOf(browser.runtime.getURL("")));
    browser.alarms.onAlarm.addListener(({ name }) => void (name === "news" ? worker.lookForNews() : worker.tick()));
    browser.storage.onChanged.addListener((_, area) => {
      if (area === "managed") void worker.tick();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void worker.tick();
      if (reason === "install") void greet(worker);
      // After an update the gate before holds on in open pages, and says that a reload finishes it.
      if (reason === "install") void placement.intoOpenPages(contentMatches(catalogue)).catch(() => undefined);
    });
    browser.runtime.onStartup.addListener(() => void worker.tick());
    browser.permissions.onAdded.addListener(() => void worker.tick());
    browser.permissions.onRemoved.addListener(() => void worker.tick());
    reopenBlockedPage(browser, browser.runtime.getURL(blockedPage));
    void prepare();
  },
});

function brandsHere() {
  return (navigator as UserAgentHints).userAgentData?.brands ?? [];
}

function thisBrowser() {
  return browserInfo(navigator.userAgent, brandsHere());
}

/** Without the optional permission there is nothing to list. */
function besideBrowser(): BesideBrowser {
  const { getAll } = browser.management as { readonly getAll?: () => Promise<InstalledExtension[]> };
  return { id: browser.runtime.id, brands: brandsHere().map(({ brand }) => brand), list: () => getAll?.() ?? null };
}

const discoveryBrowser: DiscoveryBrowser = {
  history: browser as unknown as DiscoveryBrowser["history"],
  copied: (host) => copiedHost(host, copiedNames, notCopies),
  look: async ({ tab, frameId }) => {
    const target = { tabId: tab?.id ?? -1, frameIds: [frameId ?? -1] };
    await browser.scripting.executeScript({ target, files: ["look.js"] });
  },
};

/** Should the worker end before that, the next tick does it. */
async function greet(worker: Worker): Promise<void> {
  await worker.installed();
  setTimeout(() => void worker.tick(), settingsArrive);
}

/** Only a browser that policy has installed the extension in asks before it sends. */
function refuseRequests(): RequestRefuser {
  const refuser = createRequestRefuser(browser.storage.session, () => browser.runtime.getPlatformInfo());
  browser.webRequest.onBeforeRequest.addListener(
    (request) => ({ cancel: refuser.refuses(request) }),
    { urls: ["*://*/*", "ws://*/*", "wss://*/*"] },
    ["blocking", "requestBody"],
  );
  browser.tabs.onRemoved.addListener((tabId) => void refuser.forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { url }) => void (url !== undefined && refuser.movedTab(tabId, url)));
  return refuser;
}

/** With what was hidden in each tab, until it closes. */
function keepBooks(): KeptBooks {
  const isOpen = async (tabId: number) => (await browser.tabs.get(tabId)).id === tabId;
  const books = createKeptBooks(Date.now, isOpen);
  browser.tabs.onRemoved.addListener((tabId) => books.forgetTab(tabId));
  return books;
}

/** Content scripts have no business in storage, least of all in what IT has set; alarms vanish with an update. */
async function prepare(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session, browser.storage.managed]) {
    await (area as GuardedArea).setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => {});
  }
  // Half a minute to a minute and a half after the start, so that a company's browsers do not all speak at nine.
  const delayInMinutes = 0.5 + Math.random();
  if (!(await browser.alarms.get("news"))) await browser.alarms.create("news", { periodInMinutes: newsMinutes });
  if (!(await browser.alarms.get("tick"))) await browser.alarms.create("tick", { delayInMinutes, periodInMinutes: tickMinutes });
}

/** Without the permission for tabs a tab's address stays unknown; those without a gate do not answer. */
async function tellTabs(message: PolicyChanged): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined) browser.tabs.sendMessage(tab.id, message).catch(() => {});
  }
}
