/** Values that somebody has said are not sensitive, as prints: what they were is not in the list. */
import type { DoubtedValue } from "../../schema/doubted-value.ts";
import { type PrintKey, printOf } from "./carried-prints.ts";

/** Null for a value too short to be told from others. Case, white space and punctuation make no difference. */
export function doubtedValue(detector: string, value: string, key: PrintKey): DoubtedValue | null {
  const print = printOf(value, key);
  return print && { detector, ...print };
}

export function sameValue(one: DoubtedValue, other: DoubtedValue): boolean {
  return (
    one.detector === other.detector && one.length === other.length && one.first === other.first && one.second === other.second
  );
}
