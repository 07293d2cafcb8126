/** The network backstop in Chromium. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { describeShifty } from "./support/backstop-shifty.ts";
import { type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { dumpExtensionStorage } from "./support/evidence.ts";
import { describeClipboard } from "./support/matrices/backstop-clipboard.ts";
import { describeHostile } from "./support/matrices/backstop-hostile.ts";
import { describeBackstop, draft } from "./support/matrices/backstop-matrix.ts";
import { hostWhere, matrixConfig, withheld } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

const config = { policy: { ...matrixConfig.policy!, recordCopies: true } };

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

describeBackstop(
  () => browser,
  () => server,
  // Streams need HTTP/2.
  { without: ["fetch stream"] },
);

describeHostile(() => browser);

describeShifty(
  () => browser,
  () => server,
);

describeClipboard(() => browser);

interface Recorded {
  readonly kind: string;
  readonly outcome: string;
  readonly findings: readonly unknown[];
}

async function recorded(kind: string): Promise<Recorded[]> {
  const dump = JSON.parse(await dumpExtensionStorage(await serviceWorker(browser.context))) as Record<string, unknown>;
  const found: Recorded[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("kind" in value && value.kind === kind && "outcome" in value) found.push(value as Recorded);
    for (const inner of Object.values(value)) look(inner);
  };
  look(dump);
  return found;
}

test("a page that tries again and again is recorded once", async () => {
  const before = (await recorded("request")).length;
  const tab = await browser.open(hostWhere.nudge, "contenteditable");
  await tab.type(draft);
  const refused = await tab.page.evaluate(async (text) => {
    let count = 0;
    for (let at = 0; at < 200; at++) await fetch(`/collect?${text}`).catch(() => count++);
    return count;
  }, withheld[0]!);
  expect(refused).toBe(200);
  await until("the record", async () => (await recorded("request")).length > before);
  await tab.close();
  const records = (await recorded("request")).slice(before);
  expect(records.map(({ outcome }) => outcome)).toEqual(["blocked"]);
});

const openings = ["click", "showPicker", "dispatchEvent", "label", "click, then removed", "showPicker, then removed"] as const;
type Opening = (typeof openings)[number];

/** Lets the page open a file input that is in no document, or in none any more, and chooses the file. */
async function chooseDetached(page: Page, how: Opening, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.evaluate((way) => {
    const seen: string[] = [];
    (window as unknown as { chosen: string[] }).chosen = seen;
    const input = document.createElement("input");
    input.type = "file";
    for (const type of ["input", "change"]) {
      // In the order of the events: the texts come when they come.
      const at = type === "input" ? 0 : 1;
      input.addEventListener(type, async () => (seen[at] = `${type} ${await input.files![0]?.text()}`), true);
    }
    document.getElementById("send")!.onclick = () => {
      if (way.endsWith("removed")) document.body.append(input);
      if (way.startsWith("click")) input.click();
      if (way.startsWith("showPicker")) input.showPicker();
      if (way === "dispatchEvent") input.dispatchEvent(new MouseEvent("click"));
      if (way === "label") {
        const label = document.createElement("label");
        label.append(input);
        label.click();
      }
      if (way.endsWith("removed")) input.remove();
    };
  }, how);
  await page.click("#send");
  await (await chooser).setFiles(file);
}

test.each(openings)("a detached file input, opened by %s", async (how) => {
  const clean = join(browser.profile, "clean.txt");
  const dirty = join(browser.profile, "dirty.txt");
  await writeFile(clean, "ship on Friday");
  await writeFile(dirty, draft);
  const tab = await browser.open(hostWhere.nudge, "contenteditable");
  const chosen = () => tab.page.evaluate(() => (window as unknown as { chosen: string[] }).chosen);

  await chooseDetached(tab.page, how, clean);
  await until("the clean file", async () => (await chosen()).filter(Boolean).length === 2);
  expect(await chosen()).toEqual(["input ship on Friday", "change ship on Friday"]);

  await chooseDetached(tab.page, how, dirty);
  await tab.nudge.waitFor();
  expect(await chosen()).toEqual([]);
  await tab.nudge.press("redact");
  await until("the redacted file", async () => (await chosen()).filter(Boolean).length === 2);
  expect((await chosen()).join()).not.toContain(withheld[0]);
  await tab.close();
});

test("a file by handle: what is in the page's own store is its own, the rest is looked at", async () => {
  const tab = await browser.open(hostWhere.nudge, "contenteditable");
  const readBack = (bucket: boolean) =>
    tab.page.evaluate(
      async ([text, other]) => {
        type Buckets = { open(name: string): Promise<{ getDirectory(): Promise<FileSystemDirectoryHandle> }> };
        const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
        // Handles of pickers need a dialog; those of another bucket are as little the private store's.
        const root = await (other ? (await storageBuckets.open("other")).getDirectory() : navigator.storage.getDirectory());
        const handle = await root.getFileHandle("notes.txt", { create: true });
        const writable = await handle.createWritable();
        await writable.write(text as string);
        await writable.close();
        return handle.getFile().then(
          (file) => file.text(),
          (error: Error) => error.name,
        );
      },
      [draft, bucket],
    );
  expect(await readBack(false)).toBe(draft);
  const held = readBack(true);
  await tab.nudge.waitFor();
  await tab.nudge.press("cancel");
  expect(await held).toBe("NotAllowedError");
  const letThrough = readBack(true);
  await tab.nudge.press("pasteAnyway");
  expect(await letThrough).toBe(draft);
  await tab.close();
});

test("copying an answer out is recorded where policy asks, without its text", async () => {
  const before = (await recorded("copy")).length;
  const tab = await browser.open(hostWhere.nudge, "contenteditable");
  await tab.page.evaluate((text) => {
    const answer = document.createElement("p");
    answer.textContent = text;
    document.body.append(answer);
    document.getSelection()!.selectAllChildren(answer);
  }, draft);
  await tab.page.keyboard.press("Control+C");
  await until("the record", async () => (await recorded("copy")).length > before);
  await tab.page.evaluate((text) => navigator.clipboard.writeText(text), draft);
  await until("the page's own button", async () => (await recorded("copy")).length > before + 1);
  const records = (await recorded("copy")).slice(before);
  expect(records.map(({ outcome, findings }) => [outcome, findings.length])).toEqual([
    ["allowed", 1],
    ["allowed", 1],
  ]);
  expect(JSON.stringify(records)).not.toContain(withheld[0]);
  await tab.close();
});

test.each([
  ["sandboxed srcdoc", 'sandbox="allow-scripts" srcdoc="<textarea></textarea>"'],
  ["blob", "blob"],
  ["data address", 'sandbox="allow-scripts" src="data:text/html,<textarea></textarea>"'],
])("what is typed in a frame of its own origin, %s, does not leave it", async (_, attributes) => {
  const tab = await browser.open(hostWhere.nudge, "contenteditable");
  await tab.page.evaluate((written) => {
    const address = URL.createObjectURL(new Blob(["<textarea></textarea>"], { type: "text/html" }));
    const text = written === "blob" ? `src="${address}"` : written;
    document.body.insertAdjacentHTML("beforeend", `<iframe ${text}></iframe>`);
  }, attributes);
  const field = tab.page.frameLocator("iframe").locator("textarea");
  await field.click();
  await tab.page.keyboard.type(draft);
  const frame = tab.page.frames().at(-1)!;
  const outcome = (text: string) =>
    frame.evaluate(
      ([address, body]) =>
        fetch(address!, { method: "POST", mode: "no-cors", body: body! }).then(
          () => "sent",
          (error: Error) => error.name,
        ),
      [`https://${hostWhere.nudge}/collect-frame`, text],
    );
  expect(await outcome("harmless")).toBe("sent");
  expect(await outcome(withheld[0]!)).toBe("TypeError");
  await tab.close();
});
