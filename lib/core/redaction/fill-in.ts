/** Puts the real values where a text has placeholders. */
import type { PlaceholderBook } from "../../schema/placeholder-book.ts";

export interface Standing {
  readonly name: string;
  readonly value: string;
  /** Span of the placeholder. */
  readonly start: number;
  readonly end: number;
}

/** Also as models write them anew: "[CARD_1]", "[CARD_1 ending in 1111]", "[CARD_1, endet auf 1111]". */
const written = /\[([A-Z]{1,20}_[0-9]{1,9})(?:[\s,][^[\]]{0,24}?([0-9]{4}))?\]/g;

/** By name, the values that are kept. */
export function valuesOf({
  entries,
}: PlaceholderBook): ReadonlyMap<string, { readonly value: string; readonly end: string | null }> {
  const kept = entries.flatMap(({ name, value, placeholder }) =>
    value === null ? [] : [[name, { value, end: /([0-9]{4})\]$/.exec(placeholder)?.[1] ?? null }] as const],
  );
  return new Map(kept);
}

/** The placeholders in a text whose values are kept, by position. */
export function findStanding(text: string, values: ReturnType<typeof valuesOf>): Standing[] {
  if (values.size === 0 || !text.includes("[")) return [];
  const found: Standing[] = [];
  for (const match of text.matchAll(written)) {
    const [whole, name = "", end] = match;
    const known = values.get(name);
    if (!known || (end !== undefined && end !== known.end)) continue;
    found.push({ name, value: known.value, start: match.index, end: match.index + whole.length });
  }
  return found;
}

export function fillIn(text: string, values: ReturnType<typeof valuesOf>): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, value } of findStanding(text, values)) {
    parts.push(text.slice(at, start), value);
    at = end;
  }
  return parts.join("") + text.slice(at);
}
