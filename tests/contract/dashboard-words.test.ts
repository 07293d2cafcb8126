/** Everything that the dashboard says can be said in German, and nothing stands in its pages that cannot. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { german } from "../../dashboard/words/german/german.ts";
import type { Message } from "../../lib/schema/message.ts";
import { dashboardTexts } from "./support/dashboard-texts.ts";

const { said, bare, files } = dashboardTexts(join(import.meta.dirname, "../../dashboard"));

/** "Once" needs no number. */
const forms = (message: Message): string[] =>
  typeof message === "string" ? [message] : [message.other, ...(message.one?.includes("{count}") ? [message.one] : [])];
const places = (text: string): string[] => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();

test("the whole dashboard was read", () => {
  expect(files).toBeGreaterThan(100);
  expect(said.size).toBeGreaterThan(400);
});

test("no page holds a text that nobody can translate", () => {
  expect(bare).toEqual([]);
});

test("German has every text", () => {
  expect([...said].filter(([key]) => !Object.hasOwn(german, key)).map(([key, at]) => `${at} ${JSON.stringify(key)}`)).toEqual([]);
});

test("German has no text that nothing says", () => {
  expect(Object.keys(german).filter((key) => !said.has(key))).toEqual([]);
});

test("what comes into a text comes into its translation", () => {
  const faults = Object.entries(german).flatMap(([key, message]) =>
    forms(message)
      .filter((text) => places(text).join() !== places(key).join())
      .map((text) => `${key} -> ${text}`),
  );
  expect(faults).toEqual([]);
});
