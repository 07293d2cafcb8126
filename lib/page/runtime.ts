/** The browser's messaging, without a polyfill: Firefox calls it `browser`, Chromium `chrome`; both answer with promises. */
import type { SendingRuntime } from "../bridge/send.ts";

export interface PageRuntime extends SendingRuntime {
  /** Gone once the extension was updated or removed under this page. */
  readonly id?: string;
  /** Address of a page of ours. */
  getURL(path: string): string;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void): void;
  };
}

const world = globalThis as unknown as { browser?: { runtime?: PageRuntime }; chrome: { runtime: PageRuntime } };

export const runtime: PageRuntime = world.browser?.runtime ?? world.chrome.runtime;
