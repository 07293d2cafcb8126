import { afterEach, expect, test } from "vitest";
import type { Language } from "../../words/languages.ts";
import { speak, spoken } from "../../words/say.ts";
import { createWords, wordsInPages } from "./words.ts";

afterEach(() => speak("en", {}));

const files: Partial<Record<Language, Record<string, string>>> = {
  en: { "nudge.cancel": "Cancel", "nudge.approved-tool": "Continue in {tool}", "popup.help": "Ask for help" },
  de: { "nudge.cancel": "Abbrechen", "popup.help": "Hilfe" },
};

function start(browserLanguage = "en-GB") {
  const reads: Language[] = [];
  const words = createWords({
    read: async (language) => {
      reads.push(language);
      return files[language] ?? Promise.reject(new Error("no file"));
    },
    browserLanguage: () => browserLanguage,
  });
  return { words, reads };
}

test("the browser's language, with its region; policy's above it", async () => {
  expect((await start("de-AT").words({})).words).toEqual({ language: "de-AT", messages: files.de });
  expect((await start("de-AT").words({ language: "en" })).words).toEqual({ language: "en", messages: {} });
  expect((await start().words({ language: "de" })).words.language).toBe("de");
  expect(spoken().language).toBe("de");
});

test("a language that Waymark does not speak is an error by name, and the browser's counts", async () => {
  const { words, errors } = await start("de").words({ language: "xx" });
  expect(words.language).toBe("de");
  expect(errors).toEqual([{ field: "policy.language", expected: expect.stringContaining("en, de") }]);
});

test("policy's texts lie above ours, those of the region above those of the language; wrong ones are named and left out", async () => {
  const texts = {
    "de-CH": { "nudge.cancel": "Abbrechen, bitte" },
    de: { "nudge.cancel": "Lassen", "nudge.approved-tool": "Weiter", "nudge.nothing": "?" },
    fr: { "nudge.cancel": "Non" },
    sv: { "nudge.cancel": "Avbryt" },
  };
  const { words, errors } = await start("de-CH").words({ texts });
  expect(words.messages).toEqual({ "nudge.cancel": "Abbrechen, bitte", "popup.help": "Hilfe" });
  expect(errors.map(({ field }) => field).sort()).toEqual([
    "policy.texts.de.nudge.approved-tool",
    "policy.texts.de.nudge.nothing",
    "policy.texts.sv",
  ]);
  expect((await start("de-DE").words({ texts })).words.messages["nudge.cancel"]).toBe("Lassen");
});

test("without its files it speaks English and says no texts are wrong that it cannot check", async () => {
  expect(await start("pl").words({})).toEqual({ words: { language: "pl", messages: {} }, errors: [] });
  const none = createWords({ read: () => Promise.reject(new Error("no file")), browserLanguage: () => "de" });
  expect(await none({ texts: { de: { "nudge.cancel": "Nein" } } })).toEqual({
    words: { language: "de", messages: {} },
    errors: [],
  });
});

test("files are read once for each policy and language", async () => {
  const { words, reads } = start("de");
  await Promise.all([words({}), words({}), words({})]);
  expect(reads).toEqual(["de"]);
  await words({ texts: { de: { "nudge.cancel": "Nein" } } });
  expect(reads).toEqual(["de", "de", "en"]);
});

test("a gate is not sent what only our own pages say", () => {
  const messages = { "nudge.cancel": "a", "popup.help": "b", "steps.preview.title": "c", "rule.there": "d", "reason.said": "e" };
  expect(Object.keys(wordsInPages({ language: "de", messages }).messages)).toEqual(["nudge.cancel", "steps.preview.title"]);
});
