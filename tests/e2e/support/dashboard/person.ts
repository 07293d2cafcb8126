/** Somebody at the dashboard whose every click, choice, key and typed text is counted: a typed text is one, however long. */
import type { Locator, Page } from "playwright-core";

export interface Person {
  readonly click: (what: Locator) => Promise<void>;
  readonly choose: (where: Locator, value: string) => Promise<void>;
  readonly type: (where: Locator, text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Clicks what hands out a file, and has it: what it says, and what it is called. */
  readonly take: (what: Locator) => Promise<{ readonly name: string; readonly path: string }>;
  /** Since the job began. */
  readonly steps: () => number;
}

/** A person who has just opened the overview at `url`, and sees all of it. */
export async function personAt(page: Page, url: string): Promise<Person> {
  let steps = 0;
  await page.goto(url);
  await page.getByRole("table", { name: /went out/ }).waitFor();
  await page.getByRole("heading", { name: "What changed in the policy?" }).waitFor();
  const counted =
    <Asked extends unknown[]>(act: (...asked: Asked) => Promise<unknown>) =>
    async (...asked: Asked) => {
      steps++;
      await act(...asked);
    };
  return {
    click: counted((what: Locator) => what.click()),
    choose: counted((where: Locator, value: string) => where.selectOption(value)),
    type: counted((where: Locator, text: string) => where.fill(text)),
    press: counted((key: string) => page.keyboard.press(key)),
    take: async (what) => {
      steps++;
      const [file] = await Promise.all([page.waitForEvent("download"), what.click()]);
      return { name: file.suggestedFilename(), path: await file.path() };
    },
    steps: () => steps,
  };
}
