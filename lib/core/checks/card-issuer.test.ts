import { expect, test } from "vitest";
import { cardIssuer } from "./card-issuer.ts";

/** First digits from and to, and the lengths, as the networks publish them. */
const published = [
  ["visa", 4, 4, [13, 16, 19]],
  ["mastercard", 51, 55, [16]],
  ["mastercard", 2221, 2720, [16]],
  ["amex", 34, 34, [15]],
  ["amex", 37, 37, [15]],
  ["discover", 6011, 6011, [16, 19]],
  ["discover", 644, 659, [16, 19]],
  ["diners", 300, 305, [14, 16]],
  ["diners", 3095, 3095, [14, 16]],
  ["diners", 36, 36, [14, 16]],
  ["diners", 38, 39, [14, 16]],
  ["jcb", 3528, 3589, [16, 17, 18, 19]],
  ["jcb", 1800, 1800, [15]],
  ["jcb", 2131, 2131, [15]],
  ["unionpay", 62, 62, [16, 17, 18, 19]],
  ["mir", 2200, 2204, [16, 17, 18, 19]],
  ["maestro", 50, 50, [13, 14, 15, 16, 17, 18, 19]],
  ["maestro", 56, 58, [13, 14, 15, 16, 17, 18, 19]],
  ["maestro", 6304, 6304, [13, 14, 15, 16, 17, 18, 19]],
  ["maestro", 6759, 6763, [13, 14, 15, 16, 17, 18, 19]],
  ["rupay", 60, 60, [16]],
  ["rupay", 81, 82, [16]],
  ["troy", 9792, 9792, [16]],
] as const;

test.for(published)("%s issues numbers from %s to %s, of its lengths only", ([network, from, to, lengths]) => {
  for (let length = 11; length <= 20; length++) {
    const issued = (lengths as readonly number[]).includes(length);
    for (const first of [from, to]) {
      expect(cardIssuer(String(first).padEnd(length, "0")) === network, `${first}, ${length} digits`).toBe(issued);
    }
  }
});

test.for(published)("%s issues none before %s or behind %s", ([network, from, to]) => {
  for (const first of [from - 1, to + 1]) {
    const inAnother = published.some(
      ([name, low, high]) => name === network && String(first).slice(0, String(low).length) >= String(low) && first <= high,
    );
    if (!inAnother) expect(cardIssuer(String(first).padEnd(16, "0")) === network, String(first)).toBe(false);
  }
});
