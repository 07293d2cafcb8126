/** Builds the detectors of numbers that an authority gives out: told by their form, their check digits and their names near by. */

import { leastDigits } from "../../lib/core/classify/least-digits.ts";
import { numberEnd, numberStart } from "../../lib/core/classify/number-edges.ts";
import { groupsOfOneNumber, mostDigits } from "../../lib/core/text/digit-hint.ts";
import type { Detector } from "../../lib/schema/detector.ts";
import type { Category, Family, Severity } from "../../lib/schema/finding.ts";
import { isLone } from "./is-lone.ts";
import { isNamed, nameReach } from "./is-named.ts";
import { sharedWords } from "./shared-words.ts";
import { spaced } from "./spaced.ts";

export interface OfficialNumber {
  readonly id: string;
  /** One of it, lower case but for names: "Dutch citizen service number (BSN)". Several get an "s" before the bracket. */
  readonly name: string;
  /** What people call it, lower case, separated by "|": in the language of the country, and in English. */
  readonly words: string;
  /** A set of names that it shares with others. Found less surely with only those near by. */
  readonly shared?: keyof typeof sharedWords;
  /** Its form without separators, for `spaced`; capital letters stand for both cases. */
  readonly pattern: string;
  /** The form is to be taken as it is: separators are part of the pattern already. */
  readonly exact?: boolean;
  /** Gets the number in capitals, without separators. Without check digits there is nothing to check: leave it out. */
  readonly check?: (value: string) => boolean;
  /** Confidence where the number is the whole text. Default 0: then a name must stand near by. */
  readonly lone?: number;
  /** How it is written where it is the whole text, separators and all: few digits and one check digit fit many other numbers. */
  readonly loneForm?: RegExp;
  /** Gets what `check` gets, and the number as it is written: those that count alone, or with no more than a shared name. Default: all that `check` lets through. */
  readonly certain?: (value: string, written: string) => boolean;
  /** A way of writing it that says enough without a name, and the digit hint that wakes the search for it. */
  readonly bare?: { readonly form: RegExp; readonly hint: string };
  readonly category?: Category;
  readonly family?: Family;
  readonly severity?: Severity;
  /** Public numbers are recorded, never enforced. */
  readonly canary?: boolean;
}

/** Longest number with its separators, in UTF-16 code units. */
const longest = 64;
/** 2024-05-17, 17.05.2024. */
const date = /^(?:(?:19|20)\d\d[-./][01]\d[-./][0-3]\d|[0-3]\d[-./][0-3]\d[-./](?:19|20)\d\d)$/;
const dateLength = 10;
const separators = /[^\p{L}\p{N}]/gu;
/** A pattern of one form that begins with the letters of a country, or without them with a digit. */
const optionalLetters = /^\(\?:([A-Z])[A-Z](?:\|([A-Z])[A-Z])?(?:\[ -?\]\??)?\)\?(?:\\d|\[[0-9-]{2,5}\])[^|]*$/;

/** A lookahead for the first character of such a pattern: most places are left after one look. */
function firstSign(pattern: string): string {
  const found = optionalLetters.exec(pattern);
  return found === null ? "" : `(?=[0-9${found[1]}${found[2] ?? ""}])`;
}

/** A hint cannot ask for fewer digits. */
const fewestOfHint = 3;

/** "government-id" and family GOVID unless said otherwise; severity "high". */
export function officialNumber(spec: OfficialNumber): Detector {
  const {
    id,
    name,
    pattern,
    check,
    bare,
    lone = 0,
    loneForm,
    category = "government-id",
    family = "GOVID",
    severity = "high",
    certain = () => true,
  } = spec;
  const words = spec.words.split("|");
  const shared = spec.shared === undefined ? [] : sharedWords[spec.shared].split("|");
  const source = () => (spec.exact ? pattern : spaced(pattern));
  let compiled: RegExp | undefined;
  return {
    id,
    name: { one: name, other: name.replace(/(?= \()|$/, "s") },
    category,
    family,
    severity,
    hints: [...words.map(toHint), ...shared.map(toHint), ...(lone > 0 ? ["<lone>"] : []), ...(bare ? [bare.hint] : [])],
    // Worked out from the source alone: where a word is but no number, the pattern itself is never made.
    get needs(): string | undefined {
      const least = Math.min(leastDigits(source()).digits, groupsOfOneNumber);
      return least < fewestOfHint ? undefined : `<digits:${least}-${mostDigits}>`;
    },
    // "is" may stand right before it: people forget the blank. Made when it is first needed: most texts need none of them, and a page should not wait for three hundred.
    get pattern() {
      compiled ??= new RegExp(`${firstSign(pattern)}${numberStart}(?:${source()})${numberEnd}`, "i");
      return compiled;
    },
    window: { before: nameReach + longest, after: nameReach + longest },
    confirm(value, context) {
      const compact = compactForm(value);
      if (/^(.)\1*$/.test(compact) || (value.length === dateLength && date.test(value)) || (check && !check(compact))) return 0;
      if (isNamed(context, words)) return check ? 0.93 : 0.85;
      // Every country has a VAT number: without the name of this one, the letters of the country have to stand before it.
      const mayShare = shared.length > 0 && (spec.shared !== "vat" || /^[A-Z]{2}/.test(compact));
      if (mayShare && certain(compact, value) && isNamed(context, shared)) return check ? 0.8 : 0.7;
      if (bare?.form.test(value)) return 0.86;
      return lone > 0 && certain(compact, value) && loneForm?.test(value) !== false && isLone(context.text) ? lone : 0;
    },
    ...(spec.canary ? { canary: true } : {}),
  };
}

/** In capitals, without separators. Most numbers hold nothing but digits, and then a loop is several times as fast as a pattern. */
function compactForm(value: string): string {
  let digits = "";
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) continue;
    if (code > 0x2f || code < 0x20) return value.toUpperCase().replace(separators, "");
    digits += value.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? value : digits + value.slice(from);
}

/** Short names are words of their own: "vat" is not in "private". Scripts without capitals write no spaces between words. */
function toHint(word: string): string {
  return word.length > 6 || (word.length > 2 && word.toUpperCase() === word) ? word : ` ${word} `;
}
