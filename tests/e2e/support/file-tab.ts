/** The page `files` as a test sees it, whichever the browser. */
import { expect } from "vitest";
import type { ManagedConfig } from "../../../lib/schema/managed-config.ts";
import type { TakenFile } from "../pages/files.tsx";
import type { Nudge } from "./nudge.ts";
import type { Severity } from "./pages/severe-pages.ts";
import { dirtyFile, withheldInFiles } from "./sample-files.ts";
import { until } from "./until.ts";

/** Real hosts of AI tools, by what the policy below does there; on the last one nobody looks at files. */
export const fileHost = {
  nudge: "chatgpt.com",
  redact: "gemini.google.com",
  unreadableAllowed: "claude.ai",
  unreadableBlocked: "perplexity.ai",
  cardsBlocked: "grok.com",
  native: "native.example",
} as const;

export const fileConfig: ManagedConfig = {
  policy: {
    version: 1,
    name: "e2e files",
    rules: [
      { id: "pictures-may-go", when: { tools: ["claude"], unscanned: ["file"] }, action: "record" },
      { id: "no-pictures", when: { tools: ["perplexity"], unscanned: ["file"] }, action: "block" },
      { id: "no-cards", when: { tools: ["grok"], categories: ["payment"] }, action: "block" },
      { id: "only-redacted", when: { tools: ["gemini"] }, action: "redact" },
    ],
    otherwise: "nudge",
    status: {},
    approved: [],
  },
};

/** The page `files` in one tab. */
export interface FileTab {
  /** Trusted: as if the person had chosen these in the browser's own dialog. */
  choose(input: string, paths: readonly string[]): Promise<void>;
  /** The same in the dialog of an input that is in no document, which the page makes when its button is pressed. */
  chooseDetached(path: string): Promise<void>;
  /** By the browser's real clipboard and the paste key, into the composer. `address`: of a PNG, such as a data URL; else one without letters. Absent where that clipboard takes no picture. */
  pastePicture?(address?: string): Promise<void>;
  evaluate<Result>(work: () => Result): Promise<Result>;
  readonly nudge: Nudge;
  close(): Promise<void>;
}

export interface FileSession {
  open(host: string, under?: Severity): Promise<FileTab>;
}

/** What the page's own handlers got, in order. */
export const taken = (tab: FileTab): Promise<TakenFile[]> => tab.evaluate(() => window.__taken);
export const heard = (tab: FileTab): Promise<string[]> => tab.evaluate(() => window.__heard);

/** The page's spies wrote down neither what was withheld nor the name of the file that it was in. */
export async function expectNoFileSeen(tab: FileTab): Promise<void> {
  const seen = await tab.evaluate(() => window.__seen);
  expect([...withheldInFiles, dirtyFile].filter((value) => seen.some((text) => text.includes(value)))).toEqual([]);
  expect(await taken(tab)).toEqual([]);
  expect(await heard(tab)).toEqual([]);
}

export async function untilTaken(tab: FileTab, count: number): Promise<TakenFile[]> {
  await until(`${count} files in the page`, async () => (await taken(tab)).length >= count);
  return taken(tab);
}
