/** The demo without anybody at the keyboard: one real paste in a real browser, by trusted input, and what became of it. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { sampleText, sampleValues } from "../../demo/page/sample-text.ts";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { inventoryReply } from "../../lib/schema/dashboard-api.ts";
import { demoTool } from "../../rules/demo-tool.ts";
import { nudge } from "../../tests/e2e/support/browsers/chromium-nudge.ts";
import { redactedNotice } from "../../tests/e2e/support/nudge.ts";

export interface PlayedPaste {
  /** Length of the text that was pasted, in characters. */
  readonly sent: number;
  /** What the nudge said while it held the paste. */
  readonly nudge: string;
  /** What the page's editor holds after redacting. */
  readonly arrived: string;
  /** The demo tool's row before the paste, undefined if it had none, and after. Both as the server told them. */
  readonly before: InventoryRow | undefined;
  readonly after: InventoryRow;
  readonly pictures: readonly string[];
  /** The dashboard's new password, if it asked for one. */
  readonly password: string | undefined;
}

export interface Stage {
  readonly context: BrowserContext;
  readonly demoUrl: string;
  readonly signInLink: string;
  /** To be set if the dashboard asks for one. */
  readonly password: string;
  /** Where the pictures go. */
  readonly pictures: string;
  /** How long the activity may take to the inventory, milliseconds. */
  readonly patience: number;
}

/**
 * Throws, saying at which step, if the paste did not go all the way or something of it arrived that was withheld; what the browser
 * showed then is beside the pictures.
 */
export async function playPaste(stage: Stage): Promise<PlayedPaste> {
  let step = "signing in to the dashboard";
  try {
    return await play(stage, (next) => {
      step = next;
    });
  } catch (error) {
    const failed = stage.context.pages().map((page, at) => page.screenshot({ path: join(stage.pictures, `failed-${at}.png`) }));
    await Promise.allSettled(failed);
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The demo stopped while ${step}: ${why}\nWhat the browser showed is in ${stage.pictures}.`);
  }
}

async function play(stage: Stage, now: (step: string) => void): Promise<PlayedPaste> {
  const { context, demoUrl, pictures } = stage;
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(demoUrl).origin });
  const { dashboard, password } = await signIn(stage);
  const before = await demoRow(dashboard);

  now("copying the sample note");
  const note = await context.newPage();
  await note.goto(new URL("sample.html", demoUrl).href);
  await note.getByRole("button", { name: "Copy" }).click();
  await note.getByText("Copied.").waitFor();

  now("pasting it into the demo page");
  const fern = await context.newPage();
  await fern.goto(demoUrl);
  await fern.getByRole("textbox").click();
  await fern.keyboard.press("ControlOrMeta+V");
  const card = nudge(fern);
  const { text } = await card.waitFor();
  await fern.screenshot({ path: join(pictures, "nudge.png") });

  now("redacting it");
  await card.press("redact");
  await card.says(redactedNotice);
  const arrived = await readBack(fern);
  await fern.screenshot({ path: join(pictures, "redacted.png") });

  now("waiting for it in the inventory");
  const after = await waitForRow(dashboard, before, stage.patience);
  await dashboard.reload();
  await dashboard.getByRole("link", { name: demoTool.name }).first().waitFor();
  await dashboard.screenshot({ path: join(pictures, "dashboard.png") });
  const paths = ["nudge", "redacted", "dashboard"].map((name) => join(pictures, `${name}.png`));
  return { sent: sampleText().length, nudge: text, arrived, before, after, pictures: paths, password };
}

/** By the link, and by setting a password where none is set yet, as a person would. */
async function signIn({ context, signInLink, password }: Stage): Promise<{ dashboard: Page; password: string | undefined }> {
  const dashboard = await context.newPage();
  await dashboard.goto(signInLink);
  const choose = dashboard.getByRole("button", { name: "Set password" });
  const keep = dashboard.getByRole("button", { name: "Keep my password" });
  const inside = dashboard.locator("#main h1");
  await choose.or(inside).first().waitFor();
  const asked = await choose.isVisible();
  const isNew = asked && !(await keep.isVisible());
  if (isNew) await dashboard.getByLabel("New password").fill(password);
  if (asked) await (isNew ? choose : keep).click();
  await inside.waitFor();
  return { dashboard, password: isNew ? password : undefined };
}

/** The demo tool's row by the server's own answer to the signed-in dashboard. */
async function demoRow(dashboard: Page): Promise<InventoryRow | undefined> {
  const answer = await dashboard.evaluate(async () => {
    const response = await fetch("/api/inventory?size=200", { headers: { accept: "application/json" } });
    return { status: response.status, body: (await response.json()) as unknown };
  });
  if (answer.status !== 200) throw new Error(`the dashboard could not read the inventory (${answer.status})`);
  return inventoryReply.parse(answer.body).rows.find(({ tool }) => tool === demoTool.id);
}

/** What the editor's model holds. Throws if any withheld value is in it, or among what the page's own code saw. */
async function readBack(fern: Page): Promise<string> {
  const model = await fern.evaluate(() => (window as unknown as { fernModel(): string }).fernModel());
  const pastes = await fern
    .locator("#received textarea")
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  if (pastes.length === 0) throw new Error("the page told of no paste");
  const seen = [model, ...pastes].join("\n");
  if (model.trim() === "") throw new Error("the redacted text did not arrive in the editor");
  const leaked = sampleValues().filter((value) => seen.includes(value)).length;
  if (leaked > 0) throw new Error(`${leaked} values that were to be withheld arrived in the page`);
  return model;
}

async function waitForRow(dashboard: Page, before: InventoryRow | undefined, patience: number): Promise<InventoryRow> {
  const wanted = (before?.outcomes.redacted ?? 0) + 1;
  const end = Date.now() + patience;
  for (;;) {
    const row = await demoRow(dashboard);
    if (row && (row.outcomes.redacted ?? 0) >= wanted) return row;
    if (Date.now() > end) throw new Error(`the redacted paste did not reach the inventory within ${patience / 1000} seconds`);
    await dashboard.waitForTimeout(500);
  }
}
