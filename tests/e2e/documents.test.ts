/** Documents and pictures on their way to a tool, in Chromium: read on the device, and let go as they were, without what is held, or not at all. */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { chromiumFiles } from "./support/browsers/chromium-files.ts";
import { dropOn } from "./support/browsers/drag.ts";
import { expectNoFileSeen, fileConfig, fileHost, taken, untilTaken } from "./support/file-tab.ts";
import {
  bytesOf,
  describeDocuments,
  documentKinds,
  documentsOnDisk,
  hashOf,
  openTab,
  pictured,
} from "./support/matrices/document-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { pictureAs } from "./support/picture-as.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;
const paths = documentsOnDisk();

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: fileConfig } });
  const drawing = await browser.context.newPage();
  await drawing.setContent(pictured);
  await drawing.screenshot({ path: paths["screen.png"], clip: { x: 0, y: 0, width: 640, height: 120 } });
  await drawing.close();
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

describeDocuments(() => chromiumFiles(browser), paths);
const using = openTab(() => chromiumFiles(browser));

test.each(documentKinds)("%s, dropped, is held, and the same to the last byte when it is added anyway", (name) =>
  using(async (tab) => {
    await dropOn(tab.page, "#zone", { files: [paths[name]] });
    await tab.nudge.says("card number");
    if (name === "letter.docx") await savePicture(tab.page, "nudge-document");
    await expectNoFileSeen(tab);
    await tab.nudge.press("pasteAnyway");
    const [file] = await untilTaken(tab, 1);
    expect(hashOf(bytesOf(file))).toBe(hashOf(await readFile(paths[name])));
  }),
);

test("what the page cannot find is read aloud all the same", () =>
  using(async (tab) => {
    await tab.choose("plain", [paths["customers.xlsx"]]);
    await tab.nudge.says("customers.xlsx · sheet");
    const devTools = await tab.page.context().newCDPSession(tab.page);
    const { nodes } = await devTools.send("Accessibility.getFullAXTree");
    const said = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ""));
    expect(said).toContain("customers.xlsx · sheet “Customers”, column B, rows 3–4");
  }));

test("a pasted picture with a card number in it is held", () =>
  using(async (tab) => {
    const picture = await readFile(paths["screen.png"]);
    await tab.pastePicture?.(`data:image/png;base64,${picture.toString("base64")}`);
    await tab.nudge.says("card number");
    await expectNoFileSeen(tab);
  }));

test.each(["webp", "jpeg", "gif"] as const)("letters in a %s are read", (kind) =>
  using(async (tab) => {
    const path = join(dirname(paths["screen.png"]), `screen.${kind}`);
    await writeFile(path, await pictureAs(browser, await readFile(paths["screen.png"]), kind));
    await tab.choose("plain", [path]);
    await tab.nudge.says("card number");
    expect((await tab.nudge.view())?.text).toContain(`screen.${kind} · picture`);
  }),
);

test("whoever ends the reading of a long file gets nothing in, although policy would let an unread file go", async () => {
  const tab = await chromiumFiles(browser).open(fileHost.unreadableAllowed);
  await tab.choose("plain", [paths["endless.xlsx"]]);
  await tab.nudge.pressNamed(say("files.reading.stop"));
  await tab.nudge.gone();
  await until("the gate to be free", async () => {
    await tab.choose("plain", [paths["clean.docx"]]);
    return (await taken(tab)).length > 0;
  });
  expect((await taken(tab)).map(({ name }) => name)).toEqual(["clean.docx"]);
  await tab.close();
});

test("a find that stops a long file ends its reading, and the card says that the rest was not checked", async () => {
  const tab = await chromiumFiles(browser).open(fileHost.cardsBlocked);
  await tab.choose("plain", [paths["card-first.xlsx"]]);
  await tab.nudge.says(say("files.ended-early"));
  expect((await tab.nudge.view())?.text).toContain("sheet “Customers”");
  expect(tab.page.frames().filter((frame) => frame.url().includes("files"))).toHaveLength(1);
  await tab.nudge.pressNamed(say("nudge.close"));
  await tab.nudge.gone();
  await expectNoFileSeen(tab);
  await tab.close();
});
