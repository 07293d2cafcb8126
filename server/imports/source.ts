/** What a source is: a reader of one line of somebody else's export. One file beside this one is one source. */
import type { ImportKind } from "../../lib/schema/imports.ts";

/** A line as it came: names in lower case without blanks, and texts; of JSON, values within values joined by a dot. */
export type Line = Readonly<Record<string, string>>;

/** What a line says, before it is known whether it is about an AI tool. */
export interface Said {
  readonly kind: ImportKind;
  /** What the other system calls the thing. */
  readonly name: string;
  readonly host?: string | undefined;
  /** The provider's id of an application, or the id of an extension. */
  readonly client?: string | undefined;
  /** As it came; hashed before anything is kept. */
  readonly person?: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Tells apart what one person has several of; "" where person and thing are enough. */
  readonly part: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What is wrong with a line, without its value. */
export interface Wrong {
  readonly field: string;
  readonly expected: string;
}

export type ReadLine = (line: Line, now: number) => Said | Wrong;

export function isWrong(read: Said | Wrong): read is Wrong {
  return "expected" in read;
}

/** The first of these columns that the line has something in. */
export function first(line: Line, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = line[name]?.trim();
    if (value) return value.slice(0, 500);
  }
  return undefined;
}

const earliest = Date.UTC(2000, 0, 1);
const day = 86_400_000;

/** ISO 8601, "2026-11-20 10:00:00", seconds or milliseconds since 1970, "11/20/2026". Null for anything else, and for times to come. */
export function timeOf(text: string, now: number): number | null {
  const time = /^\d{9,10}(?:\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : /^\d{13}$/.test(text)
      ? Number(text)
      : Date.parse(/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text) ? `${text.replace(" ", "T")}Z` : text);
  return Number.isFinite(time) && time >= earliest && time <= now + day ? Math.floor(time) : null;
}

/** A time from these columns; where none of them is there, the day on which it is brought in: the same file twice that day changes nothing. */
export function whenOf(line: Line, now: number, ...names: readonly string[]): number | Wrong {
  const text = first(line, ...names);
  if (text === undefined) return Math.floor(now / day) * day;
  return timeOf(text, now) ?? { field: names[0] as string, expected: "a time such as 2026-11-20T10:00:00Z, not one to come" };
}

/** "chatgpt.com" of a host, or of an address with one; undefined for what is neither. */
export function hostOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text.includes("://") ? text : `https://${text}`);
  return url && /^[a-z0-9.-]+$/.test(url.hostname) && url.hostname.includes(".") ? url.hostname : undefined;
}
