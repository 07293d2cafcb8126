/** "Send with a reason": the company's own reasons, and words that stay here or are sent, as its policy says and the person sees. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Policy } from "../../lib/schema/policy.ts";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { lastEnded } from "./support/activities.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { makeCanaries } from "./support/canary.ts";
import { dumpExtensionStorage } from "./support/evidence.ts";
import { readableByPage } from "./support/hostile/page-reads.ts";
import { hostWhere, matrixConfig } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

const { card, iban } = makeCanaries();
const own = { code: "contract-signed", text: { en: "There is a contract for it", de: "Dafür gibt es einen Vertrag" } };
const words = "The bakery agreed on the telephone";

let server: HostServer;
let browser: ChromiumSession | undefined;

beforeAll(async () => {
  server = await serveHosts();
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

async function asked(reasonWords: NonNullable<Policy["reasonWords"]>): Promise<ChromiumComposer> {
  const policy = { ...matrixConfig.policy!, reasons: [own, { code: "test-data" }], reasonWords };
  await browser?.dispose();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: { policy } } });
  const composer = await browser.open(hostWhere.justify, "prosemirror");
  await composer.type("Hello team:");
  await composer.paste(`Refund card ${card.value} today.`);
  await composer.nudge.press("pasteAnyway");
  await composer.nudge.chooseReason(own.text.en);
  return composer;
}

/** Into the frame, which the page cannot look into. */
async function write(page: Page, text: string): Promise<void> {
  const find = () => page.frames().find((frame) => frame.url().endsWith("/edit.html"));
  await until("the frame", () => find() !== undefined);
  await until("the field", () => find()!.isEnabled("#text"));
  await find()!.focus("#text");
  await page.keyboard.insertText(text);
}

test("words that are sent: the person sees so before, they hold no data, and the record has them", async () => {
  const started = Date.now() - 5_000;
  const composer = await asked("sent");
  const names = (await composer.nudge.view())!.controls.filter(({ kind }) => kind === "radio").map(({ name }) => name);
  expect(names).toEqual([own.text.en, "It is made-up test data"]);
  await composer.nudge.says(say("steps.reason.sent", { policy: "e2e" }));
  await write(composer.page, `${words} ${iban.value}`);
  await savePicture(composer.page, "reason-words");
  await until("a word about it", async () => {
    const view = (await composer.nudge.view())!;
    const confirm = view.controls.find(({ name }) => name === "Paste with this reason")!;
    if (!view.text.includes("Take it out")) await composer.page.mouse.click(confirm.x, confirm.y);
    return view.text.includes("Take it out");
  });
  expect(await composer.text()).toBe("Hello team:");
  await composer.page.keyboard.press("Shift+Tab");
  await write(composer.page, "");
  for (let count = 0; count <= iban.value.length; count++) await composer.page.keyboard.press("Backspace");
  expect(await readableByPage(composer.page, [words], "Hello team:")).toEqual([]);
  await composer.nudge.press("confirmReason");
  await until("the text", async () => (await composer.text()).includes(card.value));
  expect(await lastEnded(await serviceWorker(browser!.context), "paste", started)).toMatchObject({
    ...{ outcome: "overridden", reason: "contract-signed", reasonWords: words },
  });
});

test("words that stay: on this device alone, beside the record and not in it", async () => {
  const started = Date.now() - 5_000;
  const composer = await asked("device");
  await composer.nudge.says(say("steps.reason.device"));
  await write(composer.page, words);
  await composer.nudge.press("confirmReason");
  await until("the text", async () => (await composer.text()).includes(card.value));
  const worker = await serviceWorker(browser!.context);
  const activity = await lastEnded(worker, "paste", started);
  expect(JSON.stringify(activity)).not.toContain("bakery");
  await until("the words", async () => (await dumpExtensionStorage(worker)).includes(words));
  const options = await browser!.context.newPage();
  await options.goto(new URL("/options.html", worker.url()).href);
  await options.getByText("pasted into").first().click();
  await options.getByText(words).waitFor();
});

test("off: no words are asked for", async () => {
  const composer = await asked("off");
  expect((await composer.nudge.view())!.text).not.toContain(say("steps.reason.words"));
});
