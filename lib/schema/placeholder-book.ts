/** What the placeholders of one conversation stand for. In memory only, of the page's gate and of the worker; never stored, never sent on. */
import { z } from "zod";
import { keptLimits } from "./kept-values.ts";

const bookEntry = z.strictObject({
  /** "CARD_1" */
  name: z.string().regex(/^[A-Z]{1,20}_[0-9]{1,9}$/),
  /** "[CARD_1 ending 1111]" */
  placeholder: z.string().max(60),
  /** A keyed print of the value, by which the same value is known again. */
  print: z.string().max(40),
  /** The value itself; null where it is not, or no longer, kept. */
  value: z.string().max(keptLimits.length).nullable(),
  /** Until when the value is kept, milliseconds since 1970. */
  until: z.number().min(0),
});
export type BookEntry = Readonly<z.infer<typeof bookEntry>>;

export const placeholderBook = z.strictObject({
  /** Two odd numbers below 2^32, made at random for this conversation. */
  key: z.tuple([z.number(), z.number()]),
  /** The highest number given so far, by the word before it. */
  counts: z.record(z.string().max(20), z.int().min(0)),
  entries: z.array(bookEntry).max(keptLimits.values),
});

/** A value: what changes is a new one. */
export interface PlaceholderBook {
  readonly key: readonly [number, number];
  readonly counts: Readonly<Record<string, number>>;
  readonly entries: readonly BookEntry[];
}
