/** What is said, and in which language: policy's if it names one that Waymark speaks, else the browser's; policy's own texts above ours. */
import type { Words } from "../../bridge/protocol.ts";
import type { ConfigError } from "../../schema/managed-config.ts";
import type { Messages } from "../../schema/message.ts";
import type { Policy } from "../../schema/policy.ts";
import { faultsInTexts } from "../../words/faults-in-texts.ts";
import { chooseLanguage, type Language, languageOf, languages } from "../../words/languages.ts";
import { speak } from "../../words/say.ts";
import { textFault } from "../../words/text-faults.ts";
import type { PolicyStore } from "./policy-store.ts";

export interface WordsParts {
  /** Every message in that language, English too. Rejects where the extension's own files cannot be read. */
  read(language: Language): Promise<Messages>;
  /** As the browser's own menus are written. */
  browserLanguage(): string;
}

export interface SpokenWords {
  readonly words: Words;
  /** What is wrong with policy's language and texts; `source` is left to whoever knows where the policy is from. */
  readonly errors: readonly Omit<ConfigError, "source">[];
}

/** Beginnings of the keys of what only our own pages say. */
const ownPages =
  /^(?:popup|status|problem|coverage|records?|not-sensitive|outcome|reason|unscanned|size|fate|fact|bytes|dispute|policy|kept|rule|blocked|toolbar|firstRun|guide|consent|selfTest)\./;

type Chosen = Pick<Policy, "language" | "texts">;

/** Never rejects: what cannot be read is said in English. The last answer is kept, since every page asks. */
export function createWords(parts: WordsParts): (policy: Chosen) => Promise<SpokenWords> {
  let kept: { readonly asked: string; readonly answer: Promise<SpokenWords> } | null = null;
  async function choose({ language: wanted, texts = {} }: Chosen, browserLanguage: string): Promise<SpokenWords> {
    const { language, tag } = chooseLanguage([...(wanted === undefined ? [] : [wanted]), browserLanguage]);
    const translated = language === "en" ? {} : await parts.read(language).catch((): Messages => ({}));
    const english = Object.keys(texts).length === 0 ? null : await parts.read("en").catch(() => null);
    const checked = english ? checkTexts(texts, english, language, tag) : { own: {}, errors: [] };
    const unknown = wanted !== undefined && languageOf(wanted) === null;
    const errors = unknown ? [{ field: "policy.language", expected: `one of ${languages.join(", ")}` }] : [];
    const words = { language: tag, messages: { ...translated, ...checked.own } };
    speak(words.language, words.messages);
    return { words, errors: [...errors, ...checked.errors] };
  }

  return (policy) => {
    const browserLanguage = parts.browserLanguage();
    const asked = JSON.stringify([policy.language, policy.texts, browserLanguage]);
    if (kept?.asked !== asked) kept = { asked, answer: choose(policy, browserLanguage) };
    return kept.answer;
  };
}

/** The store, with the words that go with each policy and what is wrong with its texts. */
export function inWords(store: PolicyStore, words: (policy: Chosen) => Promise<SpokenWords>): PolicyStore {
  return {
    ...store,
    async inForce(configuration) {
      const inForce = await store.inForce(configuration);
      const spoken = await words(inForce.policy);
      const source = inForce.source === "managed" ? "managed" : "server";
      const errors = spoken.errors.map((error) => ({ source, ...error }) as const);
      return { ...inForce, configErrors: [...inForce.configErrors, ...errors], words: spoken.words };
    },
  };
}

/** Without what only our own pages say. */
export function wordsInPages({ language, messages }: Words): Words {
  const inPages = Object.entries(messages).filter(([key]) => !ownPages.test(key));
  return { language, messages: Object.fromEntries(inPages) };
}

/** The texts that count for that language, those of its region last; a wrong one is named and left out. */
function checkTexts(texts: NonNullable<Policy["texts"]>, english: Messages, language: Language, tag: string) {
  const own: Record<string, Messages[string]> = {};
  const general = (name: string) => (name.includes("-") ? 1 : 0);
  const sorted = Object.fromEntries(Object.entries(texts).sort(([one], [other]) => general(one) - general(other)));
  for (const [name, given] of Object.entries(sorted)) {
    if (name !== language && name !== tag) continue;
    for (const [key, text] of Object.entries(given)) if (textFault(key, text, english) === null) own[key] = text;
  }
  const errors = faultsInTexts(sorted, english).map(({ field, expected }) => ({ field: `policy.texts.${field}`, expected }));
  return { own, errors };
}
