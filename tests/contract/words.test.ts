/** Every message in every language: none missing, none left over, the same values, every plural form, none too long for its place. */
import { describe, expect, test } from "vitest";
import type { Message, Messages } from "../../lib/schema/message.ts";
import { english } from "../../lib/words/english/english.ts";
import { inPages } from "../../lib/words/english/in-pages.ts";
import { loadMessages } from "../../lib/words/from-node.ts";
import { languages } from "../../lib/words/languages.ts";
import { columnsOf, longestFor } from "../../lib/words/longest.ts";
import { namedKinds } from "../../lib/words/named-kinds.ts";
import { textFault } from "../../lib/words/text-faults.ts";
import { wordsInPages } from "../../lib/worker/policy/words.ts";
import { loadDetectorNames } from "../../rules/from-node.ts";

/** Words that another language has as English has them, and names; by language. */
const sameWords: Readonly<Record<string, readonly string[]>> = {
  Waymark: languages,
  Server: ["de", "it", "nl"],
  Browser: ["de", "it", "nl"],
  Tool: ["de", "nl"],
  certain: ["fr"],
  postcodes: ["nl"],
  Account: ["it", "nl"],
  Signature: ["fr"],
  Personal: ["es"],
};

const detectorNames = await loadDetectorNames();
/** As if they stood in the English catalogue: their English names are the detectors' own. */
const kinds = Object.fromEntries(
  namedKinds.map((id) => [
    `kind.${id}`,
    { one: detectorNames.get(id)?.one ?? "", other: `{count} ${detectorNames.get(id)?.other}` },
  ]),
);
const original: Messages = { ...english, ...kinds };

/** What is left when values, signs and digits are taken out: nothing of it would have to be translated. */
const bare = (text: string) => text.replace(/\{[a-zA-Z]+\}/g, "").replace(/[^\p{L}]/gu, "");
const formsOf = (message: Message) => (typeof message === "string" ? { text: message } : message);

test("what translations name of their own is found by a detector or a model", () => {
  expect(namedKinds.filter((id) => !detectorNames.has(id))).toEqual([]);
  expect(new Set(namedKinds).size).toBe(namedKinds.length);
});

test("a gate is sent what it says, and nothing that only our own pages say", () => {
  const sent = Object.keys(wordsInPages({ language: "xx", messages: original }).messages);
  expect(sent.sort()).toEqual([...Object.keys(inPages), ...Object.keys(kinds)].sort());
});

test("English fits its own places", () => {
  const long = Object.entries(english).filter(([key, message]) => columnsOf(message) > longestFor(key, message));
  expect(long.map(([key]) => key)).toEqual([]);
});

describe.each(languages.filter((language) => language !== "en"))("%s", (language) => {
  const messages = loadMessages(language);

  test("has every message and no other", () => {
    expect(Object.keys(original).filter((key) => !(key in messages))).toEqual([]);
    expect(Object.keys(messages).filter((key) => !(key in original))).toEqual([]);
  });

  test("takes the values that English takes, and fits where English stands", () => {
    const faults = Object.entries(messages).map(([key, message]) => [key, textFault(key, message, original)] as const);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });

  test("has every plural form that whole numbers take", () => {
    const rules = new Intl.PluralRules(language);
    const forms = [...new Set([...Array.from({ length: 201 }, (_, count) => rules.select(count)), "other" as const])];
    const lacking = Object.entries(original)
      .filter(([, message]) => typeof message !== "string")
      .filter(([key]) => forms.some((form) => !(form in formsOf(messages[key] ?? ""))));
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  test("leaves nothing in English", () => {
    const same = Object.entries(messages).filter(([key, message]) => {
      const texts = Object.values(formsOf(original[key] ?? ""));
      return Object.values(formsOf(message)).some(
        (text) => texts.includes(text) && bare(text) !== "" && !sameWords[bare(text)]?.includes(language),
      );
    });
    expect(same.map(([key, message]) => [key, message])).toEqual([]);
  });

  test("has no text that is empty, has a space too many or breaks off", () => {
    const odd = Object.entries(messages).filter(([, message]) =>
      Object.values(formsOf(message)).some((text) => text.trim() !== text || text === "" || / {2}|\n/.test(text)),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});
