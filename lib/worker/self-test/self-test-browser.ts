import type { ToolEntry } from "../../schema/tool.ts";
import { knowsHost } from "../discovery/knows-host.ts";
import type { SelfTestBrowser } from "./self-test.ts";

/** The parts of the browser's API that are needed; Firefox lacks `webNavigation`, for which Waymark does not ask there. */
export interface TestedBrowser {
  readonly permissions: { contains(what: { readonly origins: string[] }): Promise<boolean> };
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly tabs: { query(what: object): Promise<{ readonly id?: number | undefined; readonly url?: string | undefined }[]> };
  readonly scripting: {
    executeScript(what: { readonly target: { readonly tabId: number }; readonly func: () => void }): Promise<unknown>;
  };
  readonly webNavigation?: {
    getFrame(what: { readonly tabId: number; readonly frameId: number }): Promise<{ readonly url: string } | null>;
  };
}

/** How Chromium says no where `runtime_blocked_hosts` does (extensions/common/manifest_constants.h). */
const closedByPolicy = /ExtensionsSettings policy/;

export function selfTestBrowser(browser: TestedBrowser, demo: boolean, catalogue: readonly ToolEntry[]): SelfTestBrowser {
  /** Nothing is done in the page: whether a script may go there is the whole question. */
  async function closedHost(tabId: number): Promise<string | null> {
    try {
      await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
      return null;
    } catch (error) {
      if (!closedByPolicy.test(String(error))) return null;
      const frame = await browser.webNavigation?.getFrame({ tabId, frameId: 0 });
      return frame ? new URL(frame.url).hostname : null;
    }
  }
  return {
    demo,
    siteAccess: () => browser.permissions.contains({ origins: ["*://*/*"] }),
    privateWindows: () => browser.extension.isAllowedIncognitoAccess(),
    async closedHosts(policy) {
      if (!browser.webNavigation) return null;
      const tabs = await browser.tabs.query({});
      const hosts = await Promise.all(tabs.map(({ id }) => (id === undefined ? null : closedHost(id).catch(() => null))));
      const isAi = knowsHost(catalogue, policy);
      return [...new Set(hosts.filter((host) => host !== null).filter(isAi))].sort();
    },
  };
}
