/** Which network issues a payment card number, by its first digits and length (ISO/IEC 7812; ranges as the networks publish them). */

interface Range {
  readonly network: string;
  /** First digits from and to, of equal length. */
  readonly from: string;
  readonly to: string;
  readonly lengths: readonly number[];
}

const range = (network: string, from: number, to: number, ...lengths: number[]): Range => ({
  network,
  from: String(from),
  to: String(to),
  lengths,
});

const ranges: readonly Range[] = [
  range("visa", 4, 4, 13, 16, 19),
  range("mastercard", 51, 55, 16),
  range("mastercard", 2221, 2720, 16),
  range("amex", 34, 34, 15),
  range("amex", 37, 37, 15),
  range("discover", 6011, 6011, 16, 19),
  range("discover", 644, 659, 16, 19),
  range("diners", 300, 305, 14, 16),
  range("diners", 3095, 3095, 14, 16),
  range("diners", 36, 36, 14, 16),
  range("diners", 38, 39, 14, 16),
  range("jcb", 3528, 3589, 16, 17, 18, 19),
  range("jcb", 1800, 1800, 15),
  range("jcb", 2131, 2131, 15),
  range("unionpay", 62, 62, 16, 17, 18, 19),
  range("mir", 2200, 2204, 16, 17, 18, 19),
  range("maestro", 50, 50, 13, 14, 15, 16, 17, 18, 19),
  range("maestro", 56, 58, 13, 14, 15, 16, 17, 18, 19),
  range("maestro", 6304, 6304, 13, 14, 15, 16, 17, 18, 19),
  range("maestro", 6759, 6763, 13, 14, 15, 16, 17, 18, 19),
  range("rupay", 60, 60, 16),
  range("rupay", 81, 82, 16),
  range("troy", 9792, 9792, 16),
];

/** The network's name, or null where none issues such numbers. `digits`: digits only. */
export function cardIssuer(digits: string): string | null {
  const found = ranges.find(({ from, to, lengths }) => {
    const prefix = digits.slice(0, from.length);
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });
  return found?.network ?? null;
}
