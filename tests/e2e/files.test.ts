/** Files that are chosen in a page, or pasted into it, in Chromium with the extension that ships. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { headings } from "../../lib/page/nudge/words.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { chromiumFiles } from "./support/browsers/chromium-files.ts";
import { dumpExtensionStorage } from "./support/evidence.ts";
import { expectNoFileSeen, fileConfig, fileHost, taken, untilTaken } from "./support/file-tab.ts";
import { describeFiles, describePastedPictures } from "./support/matrices/file-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { dirtyFile, filesOnDisk } from "./support/sample-files.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: fileConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

const paths = filesOnDisk();

describeFiles(() => chromiumFiles(browser), paths);
describePastedPictures(() => chromiumFiles(browser));

test("a folder keeps its paths, and is all there", async () => {
  const got = [];
  for (const host of [fileHost.nudge, fileHost.native]) {
    const tab = await chromiumFiles(browser).open(host);
    await tab.choose("folder", [paths.folder]);
    got.push(await untilTaken(tab, 2));
    await tab.close();
  }
  expect(got[0]).toEqual(got[1]);
  expect(got[0]?.map(({ path }) => path).sort()).toEqual(["project/deep/plan.txt", "project/readme.md"]);
});

test("files too many or too large to read are one question, soon, and nothing of them is seen", async () => {
  const tab = await chromiumFiles(browser).open(fileHost.nudge);
  await tab.choose("plain", [paths.huge]);
  expect((await tab.nudge.waitFor()).dialog).toBe(headings.unscanned["too-large"]);
  await tab.nudge.press("cancel");
  await tab.nudge.gone();
  await tab.choose("folder", [paths.endless]);
  await tab.nudge.says(headings.working);
  await tab.nudge.waitFor();
  await expectNoFileSeen(tab);
  await tab.nudge.press("cancel");
  await tab.close();
});

test("one gesture is one activity, whose record holds no name of a file", async () => {
  const worker = await serviceWorker(browser.context);
  /** Uploads to this tool of which somebody said "anyway": those of this test alone. */
  const overridden = async () => {
    const stored = await dumpExtensionStorage(worker);
    expect(stored).not.toContain(dirtyFile);
    const form = /"id":"([0-9a-f-]+)"[^{}[\]]*"kind":"upload","tool":"claude"[^{}[\]]*"outcome":"overridden"/g;
    return new Set([...stored.matchAll(form)].map(([, id]) => id)).size;
  };
  const tab = await chromiumFiles(browser).open(fileHost.unreadableAllowed);
  await tab.choose("multiple", [paths.clean, paths.dirty, paths.picture]);
  await tab.nudge.waitFor();
  expect(await overridden()).toBe(0);
  await savePicture(tab.page, "held-files");
  await tab.nudge.press("pasteAnyway");
  await untilTaken(tab, 3);
  await until("the record", async () => (await overridden()) > 0);
  expect(await overridden()).toBe(1);
  await tab.close();
});

test("choosing again while a question is open brings the page nothing", async () => {
  const tab = await chromiumFiles(browser).open(fileHost.nudge);
  await tab.choose("plain", [paths.dirty]);
  await tab.nudge.waitFor();
  await tab.choose("hidden", [paths.clean]);
  await expectNoFileSeen(tab);
  await tab.nudge.press("pasteAnyway");
  expect((await untilTaken(tab, 1)).map(({ how }) => how)).toEqual(["plain"]);
  expect(await taken(tab)).toHaveLength(1);
  await tab.close();
});
