/** Says a message in the person's language: the one place where a text is put together. One language at a time in each context. */
import type { Message, Messages } from "../schema/message.ts";
import { inPages } from "./english/in-pages.ts";

/** `{count}` chooses the plural form, and numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

type Translated = Readonly<Partial<Record<string, Message>>>;

/** Loading a locale takes longer than a page should wait for at its start: each is made when it is first needed. */
interface Formats {
  readonly number: () => Intl.NumberFormat;
  readonly and: () => Intl.ListFormat;
  readonly or: () => Intl.ListFormat;
  readonly plural: () => Intl.PluralRules;
}

let language = "en";
let messages: Translated = {};
let formats = /* @__PURE__ */ formatsOf(language);

/** From now on. What `translated` lacks is said in English. `tag`: BCP 47, "pt-BR". */
export function speak(tag: string, translated: Translated): void {
  language = tag;
  messages = translated;
  formats = formatsOf(tag);
}

/** `language` as BCP 47, for `lang` and `Intl`. */
export function spoken(): { readonly language: string; readonly direction: "ltr" | "rtl" } {
  return { language, direction: /^(?:ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr" };
}

/** A `say` that knows these messages in English. */
export function sayerOf<English extends Messages>(english: English) {
  return (key: keyof English & string, values: Values = {}): string => fill(messages[key] ?? english[key]!, values);
}

/** What is said inside a page. Our own pages say more: see `own-pages.ts`. A script that says nothing leaves all of it out. */
export const say = /* @__PURE__ */ sayerOf(inPages);

/** A message that only translations have; null where this language's lacks it. */
export function sayTranslated(key: string, values: Values): string | null {
  const message = messages[key];
  return message === undefined ? null : fill(message, values);
}

export function sayNumber(value: number): string {
  return formats.number().format(value);
}

/** "a, b and c" or "a, b or c" */
export function sayList(items: readonly string[], word: "and" | "or" = "and"): string {
  return formats[word]().format(items);
}

/** `{What}` is the value of `what` with a capital. A value that nobody gives stays as it is written: see `components/said.tsx`. */
function fill(message: Message, values: Values): string {
  const text =
    typeof message === "string" ? message : (message[formats.plural().select(Number(values["count"]))] ?? message.other);
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value !== undefined) return shown(value);
    const lower = values[name.charAt(0).toLowerCase() + name.slice(1)];
    return lower === undefined ? whole : capitalised(shown(lower));
  });
}

/** In a language that is written from right to left, a name in Latin letters would pull its neighbours about. */
function shown(value: string | number): string {
  if (typeof value === "number") return sayNumber(value);
  return spoken().direction === "rtl" ? `\u2068${value}\u2069` : value;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function formatsOf(tag: string): Formats {
  return {
    number: once(() => new Intl.NumberFormat(tag)),
    and: once(() => new Intl.ListFormat(tag, { type: "conjunction" })),
    or: once(() => new Intl.ListFormat(tag, { type: "disjunction" })),
    plural: once(() => new Intl.PluralRules(tag)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
