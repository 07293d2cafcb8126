/** What was found, in words: "a payment card number", "12 e-mail addresses". */
import type { Family } from "../schema/finding.ts";
import { say, sayTranslated, spoken } from "./say.ts";

/** One kind of thing that was found. */
export interface FoundKind {
  /** Of the detector, the model's kind or the company's list. */
  readonly id: string;
  /** Absent where a rule names a detector: then only its own name can be said. */
  readonly family?: Family;
  /** What it is called in English, or by the company; without an article. */
  readonly name?: { readonly one: string; readonly other: string } | undefined;
  readonly count: number;
}

/** One phrase for each name, in the order in which they come first: kinds that this language has one name for are counted together. */
export function sayFindings(kinds: readonly FoundKind[]): string[] {
  const named = new Map<string, (count: number) => string>();
  const counts = new Map<string, number>();
  for (const kind of kinds) {
    const [key, phrase] = wordsFor(kind);
    named.set(key, phrase);
    counts.set(key, (counts.get(key) ?? 0) + kind.count);
  }
  return [...named].map(([key, phrase]) => phrase(counts.get(key) ?? 0));
}

/** What tells it from others in this language, and how it is said. */
function wordsFor({ id, family, name }: FoundKind): [key: string, phrase: (count: number) => string] {
  if (id.startsWith("source-") && name) return [id, () => say("finding.source", { name: name.one })];
  const own = id.startsWith("own-");
  const inEnglish = /^en\b/.test(spoken().language);
  const key = `kind.${id}`;
  if (!own && sayTranslated(key, { count: 1 }) !== null) return [key, (count) => sayTranslated(key, { count })!];
  if (name && (own || inEnglish || !family)) {
    const article = inEnglish ? `${articleOf(name.one)} ` : "";
    const one = `${article}${name.one}`;
    // Several detectors may find what people have one name for.
    return [name.one, (count) => say("finding.named", { count, name: count === 1 ? one : name.other })];
  }
  return [family ?? id, (count) => say(`family.${family ?? "CUSTOM"}`, { count })];
}

/** "a US social security number", "an IBAN": by the sound of what is usual here, not by the letter alone. */
function articleOf(name: string): string {
  return /^(?:[aeio]|u(?!s\b|k\b|ni)|iban)/i.test(name) ? "an" : "a";
}
