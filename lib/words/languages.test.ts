import { expect, test } from "vitest";
import { chooseLanguage, languageOf } from "./languages.ts";

test.each([
  [["de-AT", "en"], { language: "de", tag: "de-AT" }],
  [["pt_BR"], { language: "pt", tag: "pt-BR" }],
  [["sv-SE", "fr"], { language: "fr", tag: "fr" }],
  [["EN-gb"], { language: "en", tag: "en-GB" }],
  [["sv"], { language: "en", tag: "en" }],
  [["de-x-!!"], { language: "de", tag: "de" }],
  [[""], { language: "en", tag: "en" }],
  [[], { language: "en", tag: "en" }],
])("%j", (wanted, expected) => {
  expect(chooseLanguage(wanted)).toEqual(expected);
});

test("a language is known by its first part, not by its first letters", () => {
  expect([languageOf("deu"), languageOf("arc"), languageOf("ja-JP")]).toEqual([null, null, "ja"]);
});
