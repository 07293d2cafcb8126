/** Which placeholder stands for which value, for as long as one conversation lasts. */
import type { Family, Finding } from "../../schema/finding.ts";
import { keptCategories, keptLimits } from "../../schema/kept-values.ts";
import type { PlaceholderBook } from "../../schema/placeholder-book.ts";
import { fillIn, valuesOf } from "./fill-in.ts";

/** Every placeholder that `redact` makes: "[EMAIL_1]", "[CARD_2 ending 1111]". */
export const placeholderForm = /\[([A-Z]{1,20}_[0-9]{1,9})(?: ending [0-9]{4})?\]/g;

/** How the values of a text get their names. */
export interface Naming {
  readonly book: PlaceholderBook;
  /** Names that stand somewhere already and are not the book's: none of them is given. */
  readonly taken: ReadonlySet<string>;
  /** Until when values are kept, milliseconds since 1970; null where they are not. */
  readonly keepUntil: number | null;
}

/** A book of a conversation in which nothing has been hidden. `key`: two odd numbers below 2^32, of which no two books have the same. */
export function emptyBook(key: PlaceholderBook["key"] = [0x9e3779b1, 0x85ebca6b]): PlaceholderBook {
  return { key, counts: {}, entries: [] };
}

/** For texts that belong to no conversation: numbers begin at 1 and nothing is kept. */
export const freshNaming: Naming = { book: emptyBook(), taken: new Set(), keepUntil: null };

/** One value of a text. `keepable`: no finding that covers any of it says otherwise. */
export interface Named {
  readonly family: Family;
  readonly value: string;
  readonly keepable: boolean;
}

export interface Namer {
  /** The same value gets the same placeholder. `mayEnd`: whether its last four digits may stand in it. */
  name(named: Named, mayEnd: boolean): string;
  /** The book with all that was named. */
  book(): PlaceholderBook;
}

export function createNamer({ book, taken, keepUntil }: Naming): Namer {
  const counts = new Map(Object.entries(book.counts));
  const byPrint = new Map(book.entries.map((entry) => [entry.print, entry]));

  function newName(label: string): string {
    let count = counts.get(label) ?? 0;
    do count += 1;
    while (taken.has(`${label}_${count}`));
    counts.set(label, count);
    return `${label}_${count}`;
  }

  const bookNow = (): PlaceholderBook => ({
    key: book.key,
    counts: Object.fromEntries(counts),
    entries: [...byPrint.values()].slice(-keptLimits.values),
  });
  /** A value that came to light late may hold placeholders of what was hidden before it. */
  const whole = (value: string) => (value.includes("[") ? fillIn(value, valuesOf(bookNow())) : value);

  return {
    name({ family, value, keepable }, mayEnd) {
      const label = placeholderLabel(family);
      const print = printOf(`${label} ${value}`, book.key);
      const known = byPrint.get(print);
      const filled = keepable && keepUntil !== null ? whole(value) : value;
      const keeps = keepable && keepUntil !== null && filled.length <= keptLimits.length;
      const kept = keeps ? { value: filled, until: keepUntil } : { value: null, until: 0 };
      if (known) {
        const entry = { ...known, ...kept };
        byPrint.delete(print);
        byPrint.set(print, entry);
        return entry.placeholder;
      }
      const name = newName(label);
      const end = mayEnd ? lastFour(family, value) : null;
      const placeholder = end === null ? `[${name}]` : `[${name} ending ${end}]`;
      byPrint.set(print, { name, placeholder, print, ...kept });
      return placeholder;
    },
    book: bookNow,
  };
}

export function isKeepable({ category }: Pick<Finding, "category">): boolean {
  return keptCategories.includes(category);
}

/** What a placeholder calls a family that people know by another word. */
const labels: Partial<Readonly<Record<Family, string>>> = { BANK: "ACCOUNT", GOVID: "ID" };

/** "ACCOUNT" of BANK, as in "[ACCOUNT_1]". */
export function placeholderLabel(family: Family): string {
  return labels[family] ?? family;
}

/** What people and receipts call a card or an account by. Null for everything else, and for numbers of which it would be too large a part. */
export function lastFour(family: Family, value: string): string | null {
  if (family !== "CARD" && family !== "BANK") return null;
  const dense = value.replace(/[\s.\-\u2010-\u2015/]+/g, "");
  const whole = family === "CARD" ? /^[0-9]{12,19}$/ : /^(?=.*[0-9]{6})[0-9A-Z]{10,34}$/;
  const last = dense.slice(-4);
  return whole.test(dense) && /^[0-9]{4}$/.test(last) ? last : null;
}

/** The book without the values whose time is over. Their names stay theirs. */
export function expire(book: PlaceholderBook, now: number): PlaceholderBook {
  if (!book.entries.some(({ value, until }) => value !== null && until <= now)) return book;
  return { ...book, entries: book.entries.map((entry) => (entry.until <= now ? { ...entry, value: null } : entry)) };
}

/** When the next value's time is over, milliseconds since 1970; null where none is kept. */
export function nextExpiry({ entries }: PlaceholderBook): number | null {
  const times = entries.filter(({ value }) => value !== null).map(({ until }) => until);
  return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null;
}

/** Nothing of the values is left, not even prints; no number is given a second time. */
export function forget({ key, counts }: PlaceholderBook): PlaceholderBook {
  return { key, counts, entries: [] };
}

/** Exact, other than how `carries` looks: another spelling may be another value. */
function printOf(text: string, [a, b]: PlaceholderBook["key"]): string {
  let first = a;
  let second = b;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) + 1;
    first = Math.imul(first ^ code, a);
    first ^= first >>> 15;
    second = Math.imul(second + code, b);
    second ^= second >>> 13;
  }
  return `${text.length.toString(36)}.${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}`;
}
