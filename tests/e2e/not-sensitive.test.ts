/** "This is not sensitive": not asked about here any more, counted all the same, and reported without a word of what it was. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ways } from "../../lib/page/nudge/words.ts";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { lastEnded } from "./support/activities.ts";
import { type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { makeCanaries } from "./support/canary.ts";
import { dumpExtensionStorage } from "./support/evidence.ts";
import { hostWhere, matrixConfig } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

/** Another tool under the same policy. */
const elsewhere = "chat.deepseek.com";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: matrixConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

describe.each(["prosemirror"] as const)("%s", (editor) => {
  test("it goes in, is not asked about again on this tool, and is elsewhere", async () => {
    const { card } = makeCanaries();
    const text = `Refund card ${card.value} today.`;
    const started = Date.now();
    const composer = await browser.open(hostWhere.nudge, editor);
    await composer.paste(text);
    await composer.nudge.pressNamed(say("steps.more"));
    await composer.nudge.pressNamed(say("steps.doubt.open", { count: 1 }));
    if (editor === "prosemirror") await savePicture(composer.page, "not-sensitive");
    await composer.nudge.pressNamed(say("steps.doubt.go.paste"));
    await until("the text", async () => (await composer.text()).includes(card.value));
    const worker = await serviceWorker(browser.context);
    const activity = await lastEnded(worker, "paste", started);
    expect(activity).toMatchObject({ outcome: "overridden", disputed: "not-sensitive", findings: [{ count: 1, doubted: 1 }] });
    expect(await dumpExtensionStorage(worker)).not.toContain(card.value);

    // A new page, which knows it from the worker alone.
    const again = Date.now();
    const other = await browser.open(hostWhere.nudge, editor);
    await until("the page to know", async () => {
      await other.paste(text);
      if ((await other.text()).includes(card.value)) return true;
      if ((await other.nudge.view())?.dialog) await other.nudge.press("cancel");
      return false;
    });
    expect((await other.nudge.view())?.dialog ?? null).toBeNull();
    expect(await lastEnded(worker, "paste", again)).toMatchObject({
      action: "record",
      outcome: "allowed",
      findings: [{ count: 1 }],
    });
    await other.send();
    expect(server.received.at(-1)?.text).toContain(card.value);

    const third = await browser.open(elsewhere, editor);
    await third.paste(text);
    await third.nudge.waitFor();
    expect(await third.text()).not.toContain(card.value);
    for (const each of [composer, other, third]) await each.close();
  });
});

test("of two values one is let be, and the other is still held", async () => {
  const { card, iban } = makeCanaries();
  const started = Date.now();
  const composer = await browser.open(hostWhere.nudge, "prosemirror");
  await composer.paste(`Refund card ${card.value} to ${iban.value}.`);
  await composer.nudge.pressNamed(say("steps.more"));
  await composer.nudge.pressNamed(say("steps.doubt.open", { count: 2 }));
  const boxes = (await composer.nudge.view())!.controls.filter(({ kind }) => kind === "checkbox");
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
  await composer.nudge.pressNamed(boxes[0]!.name);
  await composer.nudge.pressNamed(say("steps.doubt.confirm"));
  await until("the next question", async () => ((await composer.nudge.view())?.dialog ?? "").includes("a bank account number"));
  expect((await composer.nudge.view())?.dialog).not.toContain("card");
  expect(await composer.text()).not.toContain(card.value);
  await composer.nudge.press("redact");
  await composer.nudge.says(ways.paste.redacted);
  const text = await composer.text();
  expect([text.includes(card.value), text.includes(iban.value)]).toEqual([true, false]);
  const activity = await lastEnded(await serviceWorker(browser.context), "paste", started);
  expect(activity).toMatchObject({ outcome: "redacted", disputed: "not-sensitive" });
  expect(activity.findings.map(({ doubted }) => doubted ?? 0).sort()).toEqual([0, 1]);
  await composer.close();
});

test("a credential whose form leaves no doubt is not let be", async () => {
  const { awsKey } = makeCanaries();
  const composer = await browser.open(hostWhere.nudge, "prosemirror");
  await composer.paste(`use ${awsKey.value} for it`);
  await composer.nudge.pressNamed(say("steps.more"));
  const names = (await composer.nudge.view())!.controls.map(({ name }) => name);
  expect(names).toContain(say("steps.edit.open"));
  expect(names).not.toContain(say("steps.doubt.open", { count: 1 }));
  await composer.close();
});
