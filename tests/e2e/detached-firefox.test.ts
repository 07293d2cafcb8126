/** A file input that is in no document, in Firefox: its dialog may be left and opened again before something is chosen. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox } from "./support/browsers/firefox.ts";
import { hostWhere, matrixConfig, withheld } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: FirefoxSession;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waymark-detached-"));
  await writeFile(join(folder, "dirty.txt"), `Refund to ${withheld.join(" and ")}`);
  await writeFile(join(folder, "clean.txt"), "Ship on Friday");
  server = await serveHosts();
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: matrixConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

type Page = Awaited<ReturnType<FirefoxSession["open"]>>["page"];

/** What the page's own listeners on the input got, event by event. */
const arrived = (page: Page) => page.evaluate(() => (window as unknown as { arrived: string[] }).arrived);

async function choose(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    const own = window as unknown as { arrived: string[] };
    own.arrived = [];
    document.getElementById("pick")?.remove();
    const button = document.createElement("button");
    button.id = "pick";
    button.textContent = "Attach";
    button.addEventListener("click", () => {
      const input = document.createElement("input");
      input.type = "file";
      for (const type of ["input", "change"]) {
        input.addEventListener(type, () => own.arrived.push(`${type} ${[...(input.files ?? [])].map((file) => file.name)}`));
      }
      input.click();
    });
    document.body.prepend(button);
  });
  // The driver answers for the dialog, which therefore counts as left before the file is chosen.
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click("#pick")]);
  await chooser.accept([join(folder, name)]);
}

test("what policy holds is held before the page hears of it", async () => {
  const composer = await browser.open(hostWhere.nudge, "react-textarea");
  await choose(composer.page, "dirty.txt");
  await composer.nudge.waitFor();
  await composer.nudge.press("cancel");
  await composer.nudge.gone();
  expect(await arrived(composer.page)).toEqual([]);
  await composer.close();
});

test("a clean file arrives, with both its events", async () => {
  const composer = await browser.open(hostWhere.nudge, "react-textarea");
  await choose(composer.page, "clean.txt");
  await until("the file", async () => (await arrived(composer.page)).length === 2);
  expect(await arrived(composer.page)).toEqual(["input clean.txt", "change clean.txt"]);
  await composer.close();
});
