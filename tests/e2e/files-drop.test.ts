/** Files that are dropped on a page, in Chromium with the extension that ships. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headings, ways } from "../../lib/page/nudge/words.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { type ChromiumFileTab, chromiumFiles } from "./support/browsers/chromium-files.ts";
import { type Dragged, dropAt, dropOn } from "./support/browsers/drag.ts";
import { expectNoFileSeen, fileConfig, fileHost, heard, taken, untilTaken } from "./support/file-tab.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { dirtyFile, filesOnDisk, redactedFile, withheldInFiles } from "./support/sample-files.ts";
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

async function using<Result>(host: string, work: (tab: ChromiumFileTab) => Promise<Result>): Promise<Result> {
  const tab = await chromiumFiles(browser).open(host);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** What the page gets of a drop where nobody looks. */
const native = (selector: string, dragged: Dragged, count: number) =>
  using(fileHost.native, async (tab) => {
    await dropOn(tab.page, selector, dragged);
    return { taken: await untilTaken(tab, count), heard: await heard(tab) };
  });

const overlay = (tab: ChromiumFileTab) => tab.page.locator("#zone.over").count();

describe.each([
  ["a zone that takes drops", "#inner"],
  ["a transparent input over the composer", "#transparent"],
])("%s", (_, selector) => {
  test("a clean file arrives as it would without us", () =>
    using(fileHost.nudge, async (tab) => {
      await dropOn(tab.page, selector, { files: [paths.clean] });
      const got = { taken: await untilTaken(tab, 1), heard: await heard(tab) };
      expect(got).toEqual(await native(selector, { files: [paths.clean] }, 1));
    }));

  test("a held file is nowhere in the page, and leaving it leaves nothing", () =>
    using(fileHost.nudge, async (tab) => {
      await dropOn(tab.page, selector, { files: [paths.dirty] });
      await tab.nudge.waitFor();
      await expectNoFileSeen(tab);
      await tab.nudge.press("cancel");
      await tab.nudge.gone();
      await expectNoFileSeen(tab);
      await until("the overlay to go", async () => (await overlay(tab)) === 0);
    }));

  test("added anyway: as if nobody had looked", () =>
    using(fileHost.nudge, async (tab) => {
      await dropOn(tab.page, selector, { files: [paths.dirty] });
      await tab.nudge.press("pasteAnyway");
      const got = { taken: await untilTaken(tab, 1), heard: await heard(tab) };
      expect(got).toEqual(await native(selector, { files: [paths.dirty] }, 1));
      const seen = (await tab.evaluate(() => window.__seen)).join("\n");
      for (const value of withheldInFiles) expect(seen).toContain(value);
      expect(await overlay(tab)).toBe(0);
    }));

  test("redacted: a copy of the same name", () =>
    using(fileHost.nudge, async (tab) => {
      await dropOn(tab.page, selector, { files: [paths.dirty] });
      await tab.nudge.press("redact");
      const [file] = await untilTaken(tab, 1);
      const [original] = (await native(selector, { files: [paths.dirty] }, 1)).taken;
      expect(file).toEqual({ ...original, bytes: redactedFile });
      await tab.nudge.says(ways.drop.redactedUnread);
    }));

  test("what nobody can read goes on where policy lets it", () =>
    using(fileHost.unreadableAllowed, async (tab) => {
      await dropOn(tab.page, selector, { files: [paths.video] });
      expect((await untilTaken(tab, 1)).map(({ name }) => name)).toEqual(["clip.mp4"]);
    }));
});

test("an overlay that has gone meanwhile is called back for the drop", () =>
  using(fileHost.nudge, async (tab) => {
    await tab.evaluate(() => {
      // As pages do that put a layer over everything while something is dragged, and take it away when nothing more comes.
      document.addEventListener("dragenter", () => {
        if (document.getElementById("layer")) return;
        const layer = document.createElement("div");
        layer.id = "layer";
        layer.style.cssText = "position:fixed;inset:0";
        layer.addEventListener("dragover", (event) => event.preventDefault());
        layer.addEventListener("drop", (event) => {
          event.preventDefault();
          window.__heard.push(`layer ${event.dataTransfer?.files[0]?.name}`);
          layer.remove();
        });
        document.body.append(layer);
      });
    });
    await dropOn(tab.page, "#inner", { files: [paths.clean2] });
    await dropOn(tab.page, "#inner", { files: [paths.dirty] });
    await tab.nudge.waitFor();
    await tab.evaluate(() => document.getElementById("layer")?.remove());
    await tab.nudge.press("pasteAnyway");
    await until("the drop", async () => (await heard(tab)).includes(`layer ${dirtyFile}`));
  }));

test("a dropped folder: every file in it is looked at, and the page gets all of them or none", () =>
  using(fileHost.nudge, async (tab) => {
    await dropOn(tab.page, "#inner", { files: [paths.folder, paths.clean] });
    const got = await untilTaken(tab, 3);
    expect(got.map(({ name, bytes }) => [name, bytes])).toEqual(
      expect.arrayContaining([
        ["notes.txt", "Meeting notes\nship on Friday\n"],
        ["readme.md", "# Project\n"],
        ["plan.txt", "ship on Friday\n"],
      ]),
    );
    await dropOn(tab.page, "#inner", { files: [paths.dirtyFolder] });
    await tab.nudge.waitFor();
    expect(await taken(tab)).toHaveLength(3);
    expect(await heard(tab)).toHaveLength(1);
    await tab.nudge.press("redact");
    const redacted = (await untilTaken(tab, 4)).at(-1);
    expect([redacted?.name, redacted?.bytes]).toEqual([dirtyFile, redactedFile]);
  }));

test("files on the card itself go nowhere", () =>
  using(fileHost.nudge, async (tab) => {
    await tab.evaluate(() => document.addEventListener("drop", () => window.__heard.push("document drop")));
    await dropOn(tab.page, "#inner", { files: [paths.dirty] });
    const [button] = (await tab.nudge.waitFor()).controls;
    await dropAt(tab.page, button!, { files: [paths.clean] });
    await expectNoFileSeen(tab);
  }));

test("a folder with more files than anybody attaches is one question, and no part of it goes on", () =>
  using(fileHost.nudge, async (tab) => {
    await dropOn(tab.page, "#inner", { files: [paths.endless] });
    expect((await tab.nudge.waitFor()).dialog).toBe(headings.unscanned["too-large"]);
    await expectNoFileSeen(tab);
    await tab.nudge.press("pasteAnyway");
    await tab.nudge.says(ways.drop.kept);
    await expectNoFileSeen(tab);
  }));
