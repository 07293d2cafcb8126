/** "Edit it myself": the text is changed in a private copy, which goes in after the same look as any other. */
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reasons, ways } from "../../lib/page/nudge/words.ts";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { lastEnded } from "./support/activities.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { makeCanaries } from "./support/canary.ts";
import { commandKey } from "./support/composer.ts";
import { readableByPage } from "./support/hostile/page-reads.ts";
import { hostWhere } from "./support/matrices/paste-matrix.ts";
import { reasonForDataOnly, sendConfig } from "./support/matrices/send-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

type Editor = "react-textarea" | "prosemirror" | "lexical";
const { card, iban } = makeCanaries();
const around = "ask the bakery about the delivery";
const dirty = `Refund for order 7:\n\n- card ${card.value}\n- account ${iban.value}\n\nThen ${around}.`;
const withoutCard = dirty.replace(card.value, "of the customer");
const edited = withoutCard.replace(iban.value, "as before");

let server: HostServer;
let browser: ChromiumSession;
/** When what this test records can have happened first. */
let started = 0;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: sendConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

/** The frame with the text; the test may look into it, as the debugger does. */
async function draftFrame(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().endsWith("/edit.html"));
  await until("the frame", () => find() !== undefined);
  return find()!;
}

async function openDraft(composer: ChromiumComposer): Promise<Frame> {
  await composer.nudge.pressNamed(say("steps.more"));
  await composer.nudge.pressNamed(say("steps.edit.open"));
  const frame = await draftFrame(composer.page);
  await until("the text", async () => (await frame.inputValue("#text")) !== "");
  return frame;
}

/** By the keyboard, as a person. */
async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press(`${commandKey}+A`);
  await page.keyboard.insertText(text);
}

async function editing(host: string, editor: Editor, work: (composer: ChromiumComposer, frame: Frame) => Promise<void>) {
  started = Date.now();
  const composer = await browser.open(host, editor);
  await composer.type("Hello team:");
  await composer.paste(dirty);
  await work(composer, await openDraft(composer));
  await composer.close();
}

const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

describe.each(["prosemirror"] as const)("%s", (editor) => {
  test("what was taken out stays out, the rest goes in, and the record says edited", () =>
    editing(hostWhere.nudge, editor, async (composer, frame) => {
      expect(await frame.inputValue("#text")).toBe(dirty);
      await until("both values to be marked", async () => (await frame.locator("mark").count()) === 2);
      // Selected, as when a person edits: a page can ask what is selected.
      await composer.page.keyboard.press(`${commandKey}+A`);
      expect(await readableByPage(composer.page, [card.value, iban.value, around], "Hello team:")).toEqual([]);
      if (editor === "prosemirror") await savePicture(composer.page, "edit-it-myself");
      await frame.focus("#text");
      await retype(composer.page, edited);
      await composer.nudge.pressNamed(say("steps.edit.paste"));
      await composer.nudge.says(say("steps.edit.inBox"));
      expect(squeezed(await composer.text())).toBe(squeezed(`Hello team:${edited}`));
      const activity = await lastEnded(await serviceWorker(browser.context), "paste", started);
      expect([activity.outcome, activity.kept]).toEqual(["edited", undefined]);
      await composer.send();
      expect(squeezed(server.received.at(-1)?.text ?? "")).toBe(squeezed(`Hello team:${edited}`));
      const seen = (await composer.seen()).join("\n");
      for (const { value } of [card, iban]) expect(seen).not.toContain(value);
    }));
});

test("what is still held needs the same step as before", () =>
  editing(reasonForDataOnly, "prosemirror", async (composer) => {
    await retype(composer.page, withoutCard);
    await composer.nudge.says("Still in it: a bank account number");
    await composer.nudge.pressNamed(ways.paste.proceed);
    await composer.nudge.chooseReason(reasons["customer-agreed"]);
    expect(await composer.text()).toBe("Hello team:");
    await composer.nudge.press("confirmReason");
    await composer.nudge.says(say("steps.edit.inBox"));
    expect(await composer.text()).toContain(iban.value);
    expect(await composer.text()).not.toContain(card.value);
    expect(await lastEnded(await serviceWorker(browser.context), "paste", started)).toMatchObject({
      ...{ outcome: "edited", kept: 1, reason: "customer-agreed" },
    });
  }));

test("a new value that is typed into the copy is found there", () =>
  editing(hostWhere.nudge, "react-textarea", async (composer, frame) => {
    await retype(composer.page, edited);
    await composer.nudge.says(say("steps.edit.clean"));
    await composer.page.keyboard.insertText(` ${card.value}`);
    await composer.nudge.says("Still in it: a payment card number");
    expect(await frame.locator("mark").allTextContents()).toEqual([card.value]);
    const names = (await composer.nudge.view())!.controls.map(({ name }) => name);
    expect(names).toContain(ways.paste.proceed);
    expect(names).not.toContain(say("steps.edit.paste"));
  }));

test("in a send the whole box is replaced, and the next send is free", async () => {
  started = Date.now();
  const composer = await browser.open(hostWhere.nudge, "lexical", { send: "keydown" });
  await composer.type(`Refund card ${card.value} today.`);
  await composer.press("Enter");
  await openDraft(composer);
  await retype(composer.page, "Refund the customer today.");
  await composer.nudge.pressNamed(say("steps.edit.send"));
  await composer.nudge.says(say("steps.edit.inBoxSend"));
  expect(await composer.text()).toBe("Refund the customer today.");
  expect((await lastEnded(await serviceWorker(browser.context), "send", started)).outcome).toBe("edited");
  const first = server.received.length;
  await composer.press("Enter");
  await until("the prompt", () => server.received.length > first);
  expect(server.received.at(-1)?.text).toBe("Refund the customer today.");
  await composer.close();
});

test("Esc in the copy goes back to the choices, and nothing went in", () =>
  editing(hostWhere.nudge, "react-textarea", async (composer) => {
    // The frame goes with the key still down: nobody there is left to say that it came up.
    void composer.page.keyboard.press("Escape").catch(() => undefined);
    await composer.nudge.waitFor();
    await until("the choices", async () =>
      (await composer.nudge.view())!.controls.some(({ name }) => name === ways.paste.proceed),
    );
    await composer.nudge.press("cancel");
    expect(await composer.text()).toBe("Hello team:");
  }));
