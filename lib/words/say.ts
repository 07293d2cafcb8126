/** Says a message in the person's language: the one place where a text is put together. One language at a time in each context. */
import { english, type MessageKey } from "./english/english.ts";
import type { Message } from "../schema/message.ts";

/** `{count}` chooses the plural form, and numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** Loading a locale takes longer than a page should wait for at its start: each is made when it is first needed. */
interface Formats {
  readonly number: () => Intl.NumberFormat;
  readonly list: () => Intl.ListFormat;
  readonly plural: () => Intl.PluralRules;
}

let language = "en";
let messages: Readonly<Partial<Record<string, Message>>> = {};
let formats = formatsOf(language);

/** From now on. What `translated` lacks is said in English. `tag`: BCP 47, "pt-BR". */
export function speak(tag: string, translated: Readonly<Partial<Record<string, Message>>>): void {
  language = tag;
  messages = translated;
  formats = formatsOf(tag);
}

export function spoken(): { readonly language: string; readonly direction: "ltr" | "rtl" } {
  return { language, direction: /^(?:ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr" };
}

export function say(key: MessageKey, values: Values = {}): string {
  const message: Message = messages[key] ?? english[key];
  const text = typeof message === "string" ? message : (message[formats.plural().select(Number(values["count"]))] ?? message.other);
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === "number" ? formats.number().format(value) : value;
  });
}

/** "a, b and c" */
export function sayList(items: readonly string[]): string {
  return formats.list().format(items);
}

function formatsOf(tag: string): Formats {
  return {
    number: once(() => new Intl.NumberFormat(tag)),
    list: once(() => new Intl.ListFormat(tag, { type: "conjunction" })),
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
