/**
 * The browser's messaging, without a polyfill: Firefox calls it `browser`, Chromium `chrome`; both answer with promises. Looked up when it
 * is used: in Chromium the first look makes all that an extension can call, and the script of every page has nothing to say on most.
 */
import type { SendingRuntime } from "../bridge/send.ts";

export interface PageRuntime extends SendingRuntime {
  /** Gone once the extension was updated or removed under this page. */
  readonly id?: string | undefined;
  /** Address of a page of ours. */
  getURL(path: string): string;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void): void;
  };
}

const world = globalThis as unknown as { browser?: { runtime?: PageRuntime }; chrome: { runtime: PageRuntime } };

let found: PageRuntime | undefined;
function here(): PageRuntime {
  found ??= world.browser?.runtime ?? world.chrome.runtime;
  return found;
}

export const runtime: PageRuntime = {
  get id() {
    return here().id;
  },
  get onMessage() {
    return here().onMessage;
  },
  getURL: (path) => here().getURL(path),
  sendMessage: (message) => here().sendMessage(message),
};
