/** One tab with the streaming chat page, whichever browser: what a person does there, and what is drawn over it. */
import { type Nudge, redactedNotice } from "./nudge.ts";
import type { Restored } from "./restored.ts";
import { until } from "./until.ts";

export interface RestoreTab {
  // biome-ignore lint/suspicious/noExplicitAny: Playwright and Puppeteer say differently what may be passed
  evaluate<Result>(work: (arg: any) => Result | Promise<Result>, arg?: any): Promise<Awaited<Result>>;
  readonly mouse: { click(x: number, y: number): Promise<unknown>; move(x: number, y: number): Promise<unknown> };
  press(key: "Enter"): Promise<void>;
  /** The page's own copy. */
  copy(): Promise<void>;
  /** By a trusted click on the composer, and the paste key. */
  paste(text: string): Promise<void>;
  read(): Promise<Restored>;
  /** Read where no gate is: an AI tool's page that reads hidden values is asked about. */
  clipboard(): Promise<string>;
  readonly nudge: Nudge;
  close(): Promise<void>;
}

/** What stands in the composer. */
export const drafted = (tab: RestoreTab) => tab.evaluate(() => document.querySelector("textarea")!.value);

/** Pastes, hides and sends; returns the placeholders in their order. */
export async function sendHidden(tab: RestoreTab, text: string): Promise<string[]> {
  await tab.paste(text);
  await tab.nudge.press("redact").catch(async (error: Error) => {
    throw new Error(`${error.message} In the box: ${await drafted(tab)}`);
  });
  await tab.nudge.says(redactedNotice);
  const redacted = await drafted(tab);
  await tab.evaluate(() => document.querySelector("textarea")!.focus());
  await tab.press("Enter");
  await until("the message", async () => (await drafted(tab)) === "");
  return redacted.match(/\[[A-Z]+_\d+[^\]]*\]/g) ?? [];
}

export type Way = "anew" | "letters" | "text";

/** The tool answers; resolves when it has said everything. */
export function answer(tab: RestoreTab, text: string, way: Way = "anew"): Promise<void> {
  type Streaming = { __answer(text: string, way: string): Promise<void> };
  return tab.evaluate(([said, how]: [string, string]) => (window as unknown as Streaming).__answer(said, how), [text, way]);
}

export async function shownValues(tab: RestoreTab): Promise<string[]> {
  return (await tab.read()).values.map(({ shown }) => shown);
}

export function untilShown(tab: RestoreTab, count: number): Promise<void> {
  return until(`${count} values`, async () => (await tab.read()).values.length === count);
}

/** A trusted click on one of the buttons, again until `done`. */
export async function press(tab: RestoreTab, name: string, done: (now: Restored) => boolean | Promise<boolean>): Promise<void> {
  await until(`"${name}" to do its work`, async () => {
    const now = await tab.read();
    if (await done(now)) return true;
    // At rest there is only the mark, which is the last of them; the others open before it.
    const mark = now.buttons.at(-1);
    if (mark) await tab.mouse.move(mark.x, mark.y);
    const button = await stillThere(tab, name);
    if (button) await tab.mouse.click(button.x, button.y);
    await tab.evaluate(() => new Promise((next) => setTimeout(next, 150)));
    return false;
  });
}

/** The button, if it stood in the same place for two frames: a click on one that moves would select the text under it. */
async function stillThere(tab: RestoreTab, name: string): Promise<Restored["buttons"][number] | null> {
  const look = async () => (await tab.read()).buttons.find((each) => each.name === name);
  const before = await look();
  await tab.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  const after = await look();
  return before && after && before.x === after.x && before.y === after.y ? after : null;
}
