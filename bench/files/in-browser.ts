/**
 * Large files on their way to a page in Chromium: how long until the card says what is in them, what the page feels of it, and how much
 * memory the processes take meanwhile.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium } from "../../tests/e2e/support/browsers/chromium.ts";
import { type ChromiumFileTab, chromiumFiles } from "../../tests/e2e/support/browsers/chromium-files.ts";
import { fileConfig, fileHost } from "../../tests/e2e/support/file-tab.ts";
import { serveHosts } from "../../tests/e2e/support/pages/serve-hosts.ts";
import type { PlantedFile } from "./planted-files.ts";
import { type Memory, memoryOf } from "./process-memory.ts";

export interface BrowserSample extends PlantedFile {
  /** What the card says once it has a verdict, such as "card number". */
  readonly says: string;
  /** On a tool where what is found is blocked at once. */
  readonly blocked?: boolean;
}

export interface InBrowser {
  readonly kind: string;
  /** From the choice to the card with the verdict, milliseconds, by round. */
  readonly ms: readonly number[];
  /** Longest time in which the page's own timer did not run, milliseconds, by round. */
  readonly stalls: readonly number[];
  /** Most of any round; megabytes. */
  readonly memory: Memory;
  /** Why there are fewer rounds than asked for; null where there are not. */
  readonly failed: string | null;
}

/** Whoever waits longer for one file has gone. Milliseconds. */
const patience = 30_000;

/** `rounds` each, in a tab of its own; `each` gets a sample's figures as soon as they are there. Never waits longer than `patience` for a file. */
export async function readInBrowser(
  samples: readonly BrowserSample[],
  rounds: number,
  each: (figures: InBrowser) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-bench-"));
  const server = await serveHosts();
  const session = await launchChromium({ server, extension: { build: built.chromeDemo, config: fileConfig } });
  try {
    for (const sample of samples) {
      const path = join(folder, sample.name);
      await writeFile(path, sample.bytes);
      const done: Round[] = [];
      let failed: string | null = null;
      for (let round = 0; round < rounds && failed === null; round++) {
        try {
          done.push(await readOnce(session, sample, path));
        } catch (error) {
          failed = error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 300) : String(error);
        }
      }
      const memory = done.reduce((most, one) => larger(most, one.memory), nothing);
      each({ kind: sample.kind, ms: done.map(({ ms }) => ms), stalls: done.map(({ stall }) => stall), memory, failed });
    }
  } finally {
    await session.dispose();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Round {
  readonly ms: number;
  readonly stall: number;
  readonly memory: Memory;
}

async function readOnce(session: ChromiumSession, { says, blocked = false }: BrowserSample, path: string): Promise<Round> {
  const tab = await chromiumFiles(session).open(blocked ? fileHost.cardsBlocked : fileHost.nudge);
  let memory = nothing;
  const watching = setInterval(() => {
    memory = larger(memory, memoryOf(session.profile));
  }, 100);
  try {
    // What is compiled when the browser has nothing else to do is not what is measured.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await startClock(tab);
    const begin = performance.now();
    await tab.choose("plain", [path]);
    for (;;) {
      const text = (await tab.nudge.view())?.text ?? "";
      if (text.includes(says)) break;
      if (performance.now() - begin > patience) throw new Error(`no verdict in ${patience / 1_000} s; the card said: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    const ms = performance.now() - begin;
    return { ms, stall: await tab.evaluate(() => (window as unknown as { longest: number }).longest), memory };
  } finally {
    clearInterval(watching);
    await tab.close();
  }
}

function startClock(tab: ChromiumFileTab): Promise<void> {
  return tab.evaluate(() => {
    const clock = window as unknown as { longest: number };
    clock.longest = 0;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      clock.longest = Math.max(clock.longest, now - last);
      last = now;
      setTimeout(tick, 5);
    };
    tick();
  });
}

const nothing: Memory = { reader: 0, readerOwn: 0, page: 0 };

const larger = (a: Memory, b: Memory): Memory => ({
  reader: Math.max(a.reader, b.reader),
  readerOwn: Math.max(a.readerOwn, b.readerOwn),
  page: Math.max(a.page, b.page),
});
