import type { Detector } from "../../lib/schema/detector.ts";
import type { Category, Family, Severity } from "../../lib/schema/finding.ts";
import { plainWords } from "./plain-words.ts";

/** A value that only the words before it make recognisable: "sort code: 20-00-00". */
export interface LabelledValue {
  readonly id: string;
  /** One of it, lower case but for names. Several get an "s" before a bracket. */
  readonly name: string;
  readonly category?: Category;
  readonly family: Family;
  readonly severity: Severity;
  /** The words before it, lower case, separated by "|"; "number", "no", "code" and "id" may follow each. */
  readonly words: string;
  /** Pattern of what may stand between the words and what announces the value. */
  readonly between?: string;
  /** Pattern of the value, for the flags i and u. */
  readonly value: string;
  /** Longest value, with what may stand between, in UTF-16 code units. */
  readonly longest: number;
  readonly confidence?: number;
  /** Confidence of a value, 0 to drop it. Digits and letters only are in `compact`. */
  readonly check?: (compact: string, value: string) => number;
}

const noun = "(?:[ _-]?(?:numbers?|no|nr|num|nº|n°|#|code|id))?";
/** Marks and short words that tie a value to its label, in a sentence, a form, JSON, YAML or XML. */
const tie = `[.)\\]"']{0,2}[ \\t]{0,2}(?:[:=#>|]|(?:is|are|ist|est|es|è|é|je|är)(?!\\p{L})|是)?\\s{0,2}["'(#<\\[]{0,2}`;
const around = 60;

/** Makes a detector of words, what ties them, and a value. The pattern is bounded; the words are its hints. */
export function labelledValue(spec: LabelledValue): Detector {
  const { id, name, category = "payment", family, severity, between = "", value, longest, confidence = 0.8, check } = spec;
  const { source, hints } = plainWords(spec.words);
  return {
    id,
    name: { one: name, other: name.replace(/(?= \()|$/, "s") },
    category,
    family,
    severity,
    hints,
    // Only a pattern that is used is compiled.
    get pattern() {
      return new RegExp(
        `${source}${noun}(?![\\p{Ll}\\p{Lu}])${between}${tie}(?<value>${value})(?![\\p{L}\\p{N}_]|[-.,/][\\p{N}])`,
        "iu",
      );
    },
    valueGroup: "value",
    window: { before: around, after: longest + around, begin: 0 },
    ...(check === undefined ? { confidence } : { confirm: (found) => check(found.replace(/[^\p{L}\p{N}]/gu, ""), found) }),
  };
}
