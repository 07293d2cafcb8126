/** The names, places and words that generated texts are made of: lists of @faker-js/faker (MIT), as data; nothing of its chance is used. */
import { allLocales, type LocaleDefinition } from "@faker-js/faker";

/** Every string of a list, of lists by sex, or of weighted entries. */
export function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== "object" || value === null) return [];
  if ("value" in value && "weight" in value) return strings(value.value);
  return Object.values(value).flatMap(strings);
}

export const locales: readonly [string, LocaleDefinition][] = Object.entries(allLocales);

const english = allLocales.en;

/** English words by part of speech. */
export const words = {
  noun: strings(english.word?.noun),
  verb: strings(english.word?.verb),
  adjective: strings(english.word?.adjective),
  adverb: strings(english.word?.adverb),
};

/** Names as they stand in the lists of one locale; empty lists where it has none. */
export function namesOf(locale: LocaleDefinition): { readonly first: readonly string[]; readonly last: readonly string[] } {
  return { first: strings(locale.person?.first_name), last: strings(locale.person?.last_name) };
}

/** Everything else that an ordinary text mentions. */
export const things = {
  dish: strings(english.food?.dish),
  food: [...strings(english.food?.ingredient), ...strings(english.food?.fruit), ...strings(english.food?.vegetable)],
  product: [
    ...strings(english.commerce?.product_name).filter((word) => /^[A-Z][a-z]+$/.test(word)),
    ...strings(english.vehicle?.type),
  ],
  book: strings(english.book?.title),
  author: strings(english.book?.author),
  song: strings(english.music?.song_name),
  country: strings(english.location?.country),
  city: strings(english.location?.city_name),
  language: strings(english.location?.language),
  animal: ["dog", "cat", "bird", "fish", "horse", "insect", "bear"].flatMap((kind) =>
    strings((english.animal as Record<string, unknown> | undefined)?.[kind]),
  ),
  lorem: locales.flatMap(([, locale]) => strings(locale.lorem?.word).slice(0, 200)),
  jobs: strings(english.person?.job_type),
  areas: strings(english.person?.job_area),
};
