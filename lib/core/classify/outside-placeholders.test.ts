import { expect, test } from "vitest";
import type { Finding } from "../../schema/finding.ts";
import { outsidePlaceholders } from "./outside-placeholders.ts";

const left = (text: string, ...values: readonly string[]) =>
  outsidePlaceholders(
    values.map((value): Finding => {
      const start = text.indexOf(value);
      const end = start + value.length;
      return { detector: "d", category: "custom", family: "SECRET", severity: "low", start, end, confidence: 1, canary: false };
    }),
    text,
  ).map(({ start, end }) => text.slice(start, end));

test.each([
  ["in one", "code [SECRET_1] here", ["SECRET"], []],
  ["all of one", "code [SECRET_1] here", ["[SECRET_1]"], []],
  ["its digits", "paid by [CARD_2 ending 1111]", ["1111"], []],
  ["beside one", "ESVUFR [SECRET_1]", ["ESVUFR", "SECRET"], ["ESVUFR"]],
  ["around one", "key=[SECRET_1]x9", ["[SECRET_1]x9"], ["[SECRET_1]x9"]],
  ["in another's words", "code [ESVUFR_1] here", ["ESVUFR"], ["ESVUFR"]],
  ["in one with more digits", "code [CARD_1 ending 11112222] here", ["11112222"], ["11112222"]],
  ["in one with a number that could be somebody's", "[ID_078051120]", ["078051120"], ["078051120"]],
  ["of several, in any order", "[ID_1] ESVUFR [SECRET_2] QWERTZ", ["QWERTZ", "SECRET", "ESVUFR"], ["ESVUFR", "QWERTZ"]],
] as const)("%s", (_, text, values, expected) => {
  expect(left(text, ...values)).toEqual(expected);
});
