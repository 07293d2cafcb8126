import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import type { PolicyChanged } from "../lib/bridge/protocol.ts";
import { sendersOf } from "../lib/bridge/senders.ts";
import { serve } from "../lib/bridge/serve.ts";
import { browserInfo } from "../lib/worker/browser-info.ts";
import { openDatabase } from "../lib/worker/database.ts";
import { readDemoConfig } from "../lib/worker/demo-config.ts";
import { createWorker } from "../lib/worker/worker.ts";
import { nudgePolicy } from "../rules/policies/nudge.ts";
import { observePolicy } from "../rules/policies/observe.ts";
import { strictPolicy } from "../rules/policies/strict.ts";

/** Chromium's; not in TypeScript's library. */
type UserAgentHints = WorkerNavigator & { readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] } };

/** Chromium's; Firefox has no such setting. */
interface GuardedArea {
  setAccessLevel?(options: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
}

const tickMinutes = 5;
const isDemo = import.meta.env.MODE === "demo";

export default defineBackground({
  type: "module",
  // Everything that a browser may wake the worker for is listened to in this first turn.
  main() {
    const worker = createWorker({
      database: openDatabase("waymark"),
      source: {
        readRaw: isDemo ? () => readDemoConfig(browser.runtime.getURL("demo-config.json")) : () => browser.storage.managed.get(),
        installType: async () => (await browser.management.getSelf()).installType,
        demo: isDemo,
      },
      starters: { observe: observePolicy, nudge: nudgePolicy, strict: strictPolicy },
      facts: {
        browser: browserInfo(navigator.userAgent, (navigator as UserAgentHints).userAgentData?.brands),
        extensionVersion: browser.runtime.getManifest().version,
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
    browser.alarms.onAlarm.addListener(() => void worker.tick());
    browser.storage.onChanged.addListener((_, area) => {
      if (area === "managed") void worker.tick();
    });
    browser.runtime.onInstalled.addListener(() => void worker.tick());
    void prepare();
  },
});

/** Content scripts have no business in storage, least of all in what IT has set; alarms vanish with an update. */
async function prepare(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session, browser.storage.managed]) {
    await (area as GuardedArea).setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => {});
  }
  // Half a minute to a minute and a half after the start, so that a company's browsers do not all speak at nine.
  const delayInMinutes = 0.5 + Math.random();
  if (!(await browser.alarms.get("tick"))) await browser.alarms.create("tick", { delayInMinutes, periodInMinutes: tickMinutes });
}

/** Without the permission for tabs a tab's address stays unknown; those without a gate do not answer. */
async function tellTabs(message: PolicyChanged): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined) browser.tabs.sendMessage(tab.id, message).catch(() => {});
  }
}
