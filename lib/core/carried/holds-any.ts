/** Whether any of many values stands in a text: after a redaction none may. */
import { compileFinder } from "./find-any.ts";

/** Shorter ones, which the finder does not take, are few. UTF-16 code units. */
const shortest = 4;

/** Compared as they are. The search takes about as long as the text is, however many values there are. */
export function compileHoldsAny(values: Iterable<string>): (text: string) => boolean {
  const all = [...new Set(values)].filter((value) => value !== "");
  if (all.length === 0) return () => false;
  const short = all.filter(({ length }) => length < shortest);
  const find = compileFinder(all.filter(({ length }) => length >= shortest));
  return (text) => short.some((value) => text.includes(value)) || find(text, () => true);
}
