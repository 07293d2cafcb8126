/** What tests of hostile pages share: a held paste, and what Playwright's and Puppeteer's pages have in common. */
import { expect } from "vitest";
import { settleTime } from "../../../../lib/page/nudge/trusted-activation.ts";
import type { Composer, OpenOptions } from "../composer.ts";
import { dirty, hostWhere } from "../matrices/paste-matrix.ts";
import type { EditorName } from "../pages/editor-names.ts";

export interface HostilePage {
  // biome-ignore lint/suspicious/noExplicitAny: the two say differently what may be passed
  evaluate<Result>(work: (arg: any) => Result | Promise<Result>, arg?: any): Promise<Awaited<Result>>;
  readonly mouse: { click(x: number, y: number): Promise<void> };
  readonly keyboard: {
    press(key: "Enter"): Promise<void>;
    down(key: "Enter"): Promise<void>;
    up(key: "Enter"): Promise<void>;
  };
  screenshot(options: { clip: { x: number; y: number; width: number; height: number } }): Promise<Uint8Array>;
}

export interface HostileTab extends Composer {
  readonly page: HostilePage;
}

/** A page that is no editor's. */
export interface BareTab extends Pick<Composer, "paste" | "nudge" | "close"> {
  readonly page: HostilePage;
}

export interface HostileSession {
  open(host: string, editor: EditorName, options?: OpenOptions): Promise<HostileTab>;
}

export const draft = "Hello team:";

/** Opens the editor where pastes are asked about, and closes it whatever happens. */
export function usingTab(session: () => HostileSession) {
  return async (work: (tab: HostileTab) => Promise<void>, host: string = hostWhere.nudge) => {
    const tab = await session().open(host, "contenteditable");
    try {
      await work(tab);
    } finally {
      await tab.close();
    }
  };
}

/** The card is open, and nothing has reached the page. */
export async function heldPaste(tab: HostileTab): Promise<void> {
  await tab.type(draft);
  await tab.paste(dirty);
  await tab.nudge.waitFor();
  expect(await tab.text()).toBe(draft);
}

/** Until a click would no longer be refused for coming too soon after the card appeared: by the page's own clock. */
export function settled({ page }: HostileTab): Promise<void> {
  return page.evaluate((time: number) => new Promise<void>((done) => setTimeout(done, time)), settleTime + 250);
}

/** Middle of the button with this name. */
export async function placeOf(tab: HostileTab, name: string): Promise<{ x: number; y: number }> {
  const control = (await tab.nudge.view())?.controls.find((one) => one.name === name);
  if (!control) throw new Error(`the card has no "${name}"`);
  return control;
}

/** The card was not answered: it is still there, can be left, and nothing has come into the page. */
export async function expectUnanswered(tab: HostileTab): Promise<void> {
  await tab.nudge.press("cancel");
  await tab.nudge.gone();
  expect(await tab.text()).toBe(draft);
}
