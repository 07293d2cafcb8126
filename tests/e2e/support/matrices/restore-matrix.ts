/** Real values are shown to the person again, and to nobody else: written once, run by one test file a browser. */
import { describe, expect, test } from "vitest";
import type { Policy } from "../../../../lib/schema/policy.ts";
import { english } from "../../../../lib/words/english/english.ts";
import { makeCanaries } from "../canary.ts";
import { redactedNotice } from "../nudge.ts";
import { answer, drafted, press, type RestoreTab, sendHidden, shownValues, untilShown, type Way } from "../restore-tab.ts";
import { until } from "../until.ts";
import { measureAll, readEverything, trapPrototypes } from "./restore-spy.ts";

/** Copies are recorded, so that a test can see what of them is. */
export const restorePolicy: Policy = {
  ...{ version: 1, name: "restore", rules: [], otherwise: "nudge", status: {}, approved: [] },
  recordCopies: true,
};

/** Eight addresses, a card and an account. */
export function tenValues(): string[] {
  const people = Array.from({ length: 8 }, () => makeCanaries());
  return [...people.map(({ email }) => email.value), people[0]!.card.value, people[1]!.iban.value];
}

const listOf = (placeholders: readonly string[]) =>
  `Here is what I found.\n${placeholders.map((one, index) => `- **Line ${index + 1}**: ${one}`).join("\n")}`;

type Using = (work: (tab: RestoreTab) => Promise<void>) => Promise<void>;

export function describeRestore(open: () => Promise<RestoreTab>): void {
  const using: Using = async (work) => {
    const tab = await open();
    try {
      await work(tab);
    } finally {
      await tab.close();
    }
  };
  describeTen(using);
  describe("one value in two messages", () => describeOne(using));
}

function describeTen(using: Using): void {
  test.each<Way>(["anew", "letters", "text"])("ten placeholders in an answer that is streamed: %s", (way) =>
    using(async (tab) => {
      const values = tenValues();
      const placeholders = await sendHidden(tab, `Please check\n${values.join("\n")}`);
      expect(placeholders.length).toBe(10);
      expect(placeholders[8]).toBe(`[CARD_1 ending ${values[8]!.slice(-4)}]`);
      await tab.evaluate(() => document.querySelector("article.you")?.remove());
      await answer(tab, listOf(placeholders), way);
      await untilShown(tab, 10);
      const { values: drawn } = await tab.read();
      expect(drawn.map(({ said }) => said)).toEqual(
        values.map((value, index) =>
          english["restore.stands"].replace("{placeholder}", placeholders[index]!).replace("{value}", value),
        ),
      );
      // In one long paragraph there is not room for all of every value.
      if (way !== "text") expect(drawn.map(({ shown }) => shown)).toEqual(values);
    }),
  );

  test("nothing of it can be read by the page, in whatever way it asks", () =>
    using(async (tab) => {
      const values = tenValues();
      await tab.evaluate(trapPrototypes);
      const placeholders = await sendHidden(tab, values.join("\n"));
      await answer(tab, listOf(placeholders));
      await until("values in the answer", async () => (await tab.read()).values.length >= 10);
      const before = await tab.evaluate(measureAll);
      const { x, y, height } = (await tab.read()).values.at(-1)!;
      await tab.mouse.move(x + 5, y + height / 2);
      await until("the whole value", async () => (await tab.read()).whole === values.at(-1));
      const { read, found, hosts } = await tab.evaluate(readEverything, values);
      expect(hosts).toBeGreaterThan(0);
      expect(read.length).toBeGreaterThan(100);
      expect(read.join("\n")).toContain(placeholders[0]);
      for (const value of values) expect(read.join("\n")).not.toContain(value);
      expect(found).toEqual([]);
      // Nor does anything of the page's own stand in another place than without us.
      await press(tab, english["restore.showPlaceholders"], ({ values: shown }) => shown.length === 0);
      expect(await tab.evaluate(measureAll)).toEqual(before);
    }));

  test("the answer, or what is selected of it, is copied with the real values, and held when it is pasted back", () =>
    using(async (tab) => {
      const values = tenValues();
      const placeholders = await sendHidden(tab, values.join("\n"));
      // What the person said shows them, too; it is the answer that is copied here.
      await tab.evaluate(() => document.querySelector("article.you")?.remove());
      await answer(tab, listOf(placeholders));
      await untilShown(tab, 10);
      await press(tab, english["restore.copyAnswer"], ({ status }) => status === english["restore.copied"]);
      const copied = await tab.clipboard();
      expect(copied).toContain("Here is what I found.");
      for (const value of values) expect(copied).toContain(value);
      expect(copied).not.toContain("[EMAIL_");

      await tab.evaluate(() => {
        document.querySelector("textarea")!.blur();
        getSelection()!.selectAllChildren(document.querySelectorAll("article.tool li")[2]!);
      });
      await until("the last copy's word to go", async () => (await tab.read()).status === "");
      await press(tab, english["restore.copySelection"], ({ status }) => status === english["restore.copied"]);
      expect(await tab.clipboard()).toBe(`Line 3: ${values[2]}`);
      // The page's own copy is what it was.
      await tab.copy();
      expect(await tab.clipboard()).toBe(`Line 3: ${placeholders[2]}`);

      await tab.paste(copied);
      expect((await tab.nudge.waitFor()).samples.length).toBeGreaterThan(0);
      expect(await drafted(tab)).toBe("");
      await tab.nudge.press("redact");
      await tab.nudge.says(redactedNotice);
      for (const placeholder of placeholders) expect(await drafted(tab)).toContain(placeholder);
    }));

  test("a credential is hidden and never shown again", () =>
    using(async (tab) => {
      const { awsKey, email } = makeCanaries();
      const placeholders = await sendHidden(tab, `key ${awsKey.value} of ${email.value}`);
      expect(placeholders).toEqual(["[SECRET_1]", "[EMAIL_1]"]);
      await answer(tab, placeholders.join(" and "));
      await untilShown(tab, 2);
      expect(JSON.stringify(await tab.read())).not.toContain(awsKey.value);
      await press(tab, english["restore.copyAnswer"], ({ status }) => status === english["restore.copied"]);
      expect(await tab.clipboard()).toBe(`[SECRET_1] and ${email.value}`);
    }));
}

function describeOne(using: Using): void {
  const usingOne = (work: (tab: RestoreTab, value: string) => Promise<void>) =>
    using(async (tab) => {
      const { value } = makeCanaries().email;
      const [placeholder] = await sendHidden(tab, `write to ${value}`);
      await answer(tab, `Done: ${placeholder}`);
      await untilShown(tab, 2);
      await work(tab, value);
    });

  test("the placeholders can be seen in between", () =>
    usingOne(async (tab, value) => {
      await press(tab, english["restore.showPlaceholders"], ({ values }) => values.length === 0);
      await press(tab, english["restore.showValues"], ({ values }) => values.length === 2);
      expect(await shownValues(tab)).toEqual([value, value]);
    }));

  test("a click forgets them", () =>
    usingOne(async (tab) => {
      await press(tab, english["restore.forget"], ({ values }) => values.length === 0);
      await answer(tab, "Again: [EMAIL_1]", "text");
      expect(await shownValues(tab)).toEqual([]);
    }));

  test("they are drawn only where their placeholders can be seen", () =>
    usingOne(async (tab) => {
      await tab.evaluate(() => {
        const log = document.getElementById("log")!;
        log.append(Object.assign(document.createElement("p"), { style: "height:3000px" }));
        document.querySelector("article.tool")!.scrollIntoView();
        log.scrollBy(0, 12);
      });
      await untilShown(tab, 0);
      await tab.evaluate(() => document.getElementById("log")!.scrollTo(0, 0));
      await untilShown(tab, 2);
      await tab.evaluate(() => {
        const style = "position:fixed;inset:0;width:100%;height:100%";
        document.body.append(Object.assign(document.createElement("dialog"), { open: true, style }));
      });
      await untilShown(tab, 0);
      await tab.evaluate(() => document.querySelector("dialog")!.remove());
      await untilShown(tab, 2);
    }));
}
