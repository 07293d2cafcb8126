/** What is wrong with the texts of a policy, each named by its field. */
import type { Messages } from "../schema/message.ts";
import { languageOf, languages } from "./languages.ts";
import { textFault } from "./text-faults.ts";

export interface TextsFault {
  /** "de.nudge.cancel", or "de" where the language is the fault. */
  readonly field: string;
  /** Completes "expected …"; never repeats the text. */
  readonly expected: string;
}

type Texts = Readonly<Record<string, Messages>>;

/** A key that somebody else chose is only repeated where it looks like a key. */
const plainKey = /^[A-Za-z0-9_.-]{1,60}$/;

/** By language as given. `english`: every message that a policy may replace. */
export function faultsInTexts(texts: Texts, english: Messages): TextsFault[] {
  return Object.entries(texts).flatMap(([name, given]) => {
    const unknown = languageOf(name) === null ? [{ field: name, expected: `one of ${languages.join(", ")}` }] : [];
    return [...unknown, ...Object.entries(given).flatMap(([key, text]) => faultIn(name, key, textFault(key, text, english)))];
  });
}

function faultIn(language: string, key: string, expected: string | null): TextsFault[] {
  return expected === null ? [] : [{ field: `${language}.${plainKey.test(key) ? key : "(unnamed)"}`, expected }];
}
