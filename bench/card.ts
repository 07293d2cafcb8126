/**
 * How long a person waits for the question: from the key that pastes to the frame in which the card is painted. On a page that has settled,
 * with the worker awake, and with the worker ended right before. The times are those of the page itself; no listener of ours is in them.
 */
import type { Page } from "playwright-core";
import { buildAll, built } from "../scripts/build.ts";
import { type ChromiumComposer, launchChromium, pasteText } from "../tests/e2e/support/browsers/chromium.ts";
import { nudgeHost } from "../tests/e2e/support/nudge.ts";
import { serveHosts } from "../tests/e2e/support/pages/serve-hosts.ts";
import { randomDigits, withCheckDigit } from "../tests/e2e/support/sample-values.ts";
import { ordinaryText } from "./support/ordinary-text.ts";
import { benchOptions, type Spread, spread, startReport } from "./support/report.ts";

const cases = [
  { name: "a short text", length: 100, asleep: false, target: 100 },
  { name: "a long text", length: 100_000, asleep: false, target: null },
  { name: "a short text, worker asleep", length: 100, asleep: true, target: 300 },
] as const;

/** Where the page keeps what it saw. */
interface Watched {
  readonly pressed: number;
  readonly painted: number | null;
}

const options = benchOptions();
await buildAll((line) => console.error(line));
const server = await serveHosts();
const { context, open, dispose } = await launchChromium({
  server,
  extension: { build: built.chromeDemo, config: { mode: "nudge" } },
});
try {
  const version = context.browser()?.version() ?? "";
  const report = startReport("From a paste to the painted card, milliseconds", options, `Chromium ${version}`);
  report.say(
    "inputs: generated text with one made-up card number; a page that has settled; the card is left before the next round\n",
  );
  const figures: Record<string, Spread> = {};
  for (const one of cases) {
    const times: number[] = [];
    const composer = await open("chatgpt.com", "contenteditable");
    await settle(composer.page);
    await composer.page.evaluate(watch, nudgeHost);
    for (let round = -2; round < (options.quick ? 10 : 60); round++) {
      if (one.asleep) await endWorker();
      const time = await timeCard(composer, `${ordinaryText(one.length, round + 10)} ${withCheckDigit(`4${randomDigits(14)}`)}`);
      if (round >= 0) times.push(time);
    }
    await composer.close();
    const entry = spread(times);
    figures[one.name] = entry;
    report.say(
      `${one.name.padEnd(30)} p50 ${entry.p50.toFixed(1)}  p95 ${entry.p95.toFixed(1)}  max ${entry.max.toFixed(1)} (${entry.rounds})`,
    );
    if (one.target !== null) report.bar(`card-${one.asleep ? "asleep" : "awake"}-p95`, entry.p95, one.target, "ms");
  }
  report.finish(figures);
} finally {
  await dispose();
  await server.close();
}

async function timeCard({ page, nudge }: ChromiumComposer, text: string): Promise<number> {
  // The tab that writes the clipboard is opened by the first paste, and a page behind another draws one frame a second.
  await page.bringToFront();
  await pasteText(page, text);
  await page.waitForFunction(() => (window as unknown as { watched: Watched }).watched.painted !== null);
  const { pressed, painted } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  await nudge.waitFor();
  await page.keyboard.press("Escape");
  await nudge.gone();
  return painted! - pressed;
}

/** Runs in the page: notes when the paste key was pressed, and the end of the frame after our element came. */
function watch(host: string): void {
  const page = window as unknown as { watched: { pressed: number; painted: number | null } };
  page.watched = { pressed: 0, painted: null };
  window.addEventListener(
    "keydown",
    ({ key, timeStamp }) => {
      if (key.toLowerCase() === "v") page.watched = { pressed: timeStamp, painted: null };
    },
    true,
  );
  new MutationObserver((changes) => {
    const came = changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName.toLowerCase() === host));
    if (!came) return;
    // A message after the frame's own callback comes when the frame has been drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        page.watched = { ...page.watched, painted: performance.now() };
      };
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
}

/** Ends the worker as the browser does when it is idle. */
async function endWorker(): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  const workers = targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension://"));
  for (const { targetId } of workers) await session.send("Target.closeTarget", { targetId });
  await session.detach();
}

/** Until what the extension does when a page is idle has been done: a person does not paste in the first second. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 1_500), { timeout: 3_000 })));
}
