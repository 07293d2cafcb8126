import { lastDigit, weighted } from "./weighted.ts";

/** The check digit of personal codes in Estonia and Lithuania: weights 1 to 9 and 1, then 3 to 9 and 1 to 3, modulo 11. `code`: 11 digits. */
export function balticPersonCheck(code: string): boolean {
  const first = weighted(code, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1], 11);
  return (first < 10 ? first : weighted(code, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3], 11) % 10) === lastDigit(code);
}
