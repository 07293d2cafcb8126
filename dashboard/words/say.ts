/**
 * Says a text of the dashboard in the reader's language. The English text is its own key, so that a page reads as what it shows; the
 * other languages' texts lie in a folder each (`german/`), and `tests/contract/dashboard-words.test.ts` finds what one of them lacks.
 */
import type { Message } from "../../lib/schema/message.ts";
import { language, locale } from "./language.ts";

/** What stands in `{name}`. Numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

// Waited for before any page is read, because tables of labels are made as their modules load.
const translated: Readonly<Record<string, Message>> = language === "de" ? (await import("./german/german.ts")).german : {};
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(locale);

/** `english`: the text, with `{name}` where a value comes in; `{count}` also chooses the plural form of a translation. */
export function say(english: string, values: Values = {}): string {
  return fill(inForm(Object.hasOwn(translated, english) ? translated[english] : undefined, values["count"]) ?? english, values);
}

/** One or many of something: "{count} browser waits", "{count} browsers wait". The second is the key of a translation. */
export function sayCount(count: number, one: string, other: string, values: Values = {}): string {
  const found = Object.hasOwn(translated, other) ? translated[other] : undefined;
  const english = count === 1 ? one : other;
  return fill(inForm(found, count) ?? english, { count, ...values });
}

function inForm(message: Message | undefined, count: string | number | undefined): string | undefined {
  if (message === undefined || typeof message === "string") return message;
  return message[plurals.select(Number(count))] ?? message.other;
}

/** A value that nobody gives stays as it is written: see `components/said.tsx`. */
function fill(text: string, values: Values): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === "number" ? numbers.format(value) : (value ?? whole);
  });
}
