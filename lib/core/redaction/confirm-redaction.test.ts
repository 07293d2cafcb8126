import { describe, expect, test } from "vitest";
import { confirmRedaction } from "./confirm-redaction.ts";

const card = ["4111", "1111", "1111", "1111"].join(" ");
const confirm = (after: string, before = "", placeholders = ["[CARD_1]"]) =>
  confirmRedaction({ before, after, pasted: "pay with it", placeholders, withheld: [card] });

describe("confirmRedaction", () => {
  test.each([
    ["the placeholder arrived and the value did not", "pay with [CARD_1] now", "", true],
    ["an editor that reshapes blank lines and spaces", "pay\n\n\nwith [CARD_\u200b1]", "", true],
    ["the page put the original back", `pay with ${card} now`, "", false],
    ["placeholder and original both stand there", `[CARD_1] ${card}`, "", false],
    ["the original without its spaces", `[CARD_1] ${card.replaceAll(" ", "")}`, "", false],
    ["nothing arrived", "", "", false],
    ["only the old text stands there", "[CARD_1]", "[CARD_1]", false],
    ["the person had typed the same value before", `${card} [CARD_1]`, card, true],
  ])("%s", (_, after, before, expected) => {
    expect(confirm(after, before)).toBe(expected);
  });

  test("every placeholder counts, as often as it was pasted", () => {
    expect(confirm("[CARD_1] [CARD_2]", "", ["[CARD_1]", "[CARD_2]", "[CARD_1]"])).toBe(false);
    expect(confirm("[CARD_1] [CARD_2] [CARD_1]", "", ["[CARD_1]", "[CARD_2]", "[CARD_1]"])).toBe(true);
  });

  test("without a placeholder the pasted text itself must have arrived", () => {
    expect(confirm("hello", "", [])).toBe(false);
    expect(confirm("hello, pay with it", "", [])).toBe(true);
  });
});
