import { locale } from "./language.ts";
import { sayCount } from "./say.ts";

const numbers = new Intl.NumberFormat(locale);

/** "1,204" in the reader's manner. */
export function count(value: number): string {
  return numbers.format(value);
}

/** "1 browser", "12 browsers"; translations stand under "{count} browsers". */
export function counted(value: number, one: string, other = `${one}s`): string {
  return sayCount(value, `{count} ${one}`, `{count} ${other}`);
}
