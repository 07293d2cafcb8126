/** Check digits of the numbers that the corpus holds, written from their public specifications and apart from the classifier's own. */

const digitsOf = (text: string): number[] => Array.from(text.replace(/\D/g, ""), Number);

/** The digit that makes `body` pass the Luhn test (ISO/IEC 7812-1 annex B). */
export function luhnDigit(body: string): string {
  const sum = digitsOf(body)
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Sum of digits times weights. */
export function weightedSum(body: string, weights: readonly number[]): number {
  return digitsOf(body).reduce((total, digit, index) => total + digit * (weights[index] ?? 0), 0);
}

/** The two check digits of an IBAN (ISO 13616, ISO 7064 mod 97-10). */
export function ibanDigits(country: string, account: string): string {
  const moved = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of moved) rest = (rest * 10 + Number(digit)) % 97;
  return String(98 - rest).padStart(2, "0");
}

/** The last digit of a German tax id (ISO 7064 mod 11,10). */
export function mod11_10Digit(body: string): string {
  let product = 10;
  for (const digit of digitsOf(body)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}
