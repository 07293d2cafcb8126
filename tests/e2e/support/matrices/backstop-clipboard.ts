/** The page's own paste button: written once, run by one test file a browser. */
import { expect, test } from "vitest";
import { ways } from "../../../../lib/page/nudge/words.ts";
import type { EditorName } from "../pages/editor-names.ts";
import { until } from "../until.ts";
import { draft, type Tab } from "./backstop-matrix.ts";
import { hostWhere, withheld } from "./paste-matrix.ts";

interface Session {
  open(host: string, editor: EditorName): Promise<Tab>;
}

type Got = { got: string };
const how = ["readText", "read"] as const;

export function describeClipboard(session: () => Session): void {
  /** Puts the text on the clipboard by pasting it where nobody asks, and presses the page's button. */
  async function readClipboard(tab: Tab, way: (typeof how)[number]): Promise<void> {
    await tab.page.evaluate((method) => {
      const page = window as unknown as Got;
      page.got = "";
      const text =
        method === "readText"
          ? navigator.clipboard.readText()
          : navigator.clipboard.read().then(async ([item]) => (await item!.getType("text/plain")).text());
      text.then(
        (value) => {
          page.got = value;
        },
        (error: Error) => {
          page.got = `${error instanceof DOMException ? "DOMException" : ""} ${error.name}`;
        },
      );
    }, way);
  }

  async function withOnClipboard(text: string, work: (tab: Tab) => Promise<void>): Promise<void> {
    const tab = await session().open(hostWhere.nudge, "contenteditable");
    try {
      await tab.paste(text);
      if (text === draft) {
        await tab.nudge.press("cancel");
        await tab.nudge.gone();
      }
      await work(tab);
    } finally {
      await tab.close();
    }
  }
  const got = (tab: Tab) => tab.page.evaluate(() => (window as unknown as Got).got, null);

  test.each(how)("%s: what is clean comes as it is", (way) =>
    withOnClipboard("ship on Friday", async (tab) => {
      await readClipboard(tab, way);
      await until("the text", async () => (await got(tab)) === "ship on Friday");
      expect(await tab.nudge.view()).toBeNull();
    }),
  );

  test.each(how)("%s: what is not clean is held until the person has said how to go on", (way) =>
    withOnClipboard(draft, async (tab) => {
      await readClipboard(tab, way);
      await tab.nudge.waitFor();
      expect(await got(tab)).toBe("");
      await tab.nudge.press("cancel");
      await until("the refusal", async () => (await got(tab)) !== "");
      expect(await got(tab)).toBe("DOMException NotAllowedError");

      await readClipboard(tab, way);
      await tab.nudge.press("redact");
      await until("the redacted text", async () => (await got(tab)) !== "");
      expect(await got(tab)).toMatch(/^Please refund card \[[A-Z]+_1 ending \d{4}\] today\.$/);
      await tab.nudge.says(ways.clipboard.redactedUnread);

      await readClipboard(tab, way);
      await tab.nudge.press("pasteAnyway");
      await until("the text", async () => (await got(tab)).includes(withheld[0]!));
    }),
  );
}
