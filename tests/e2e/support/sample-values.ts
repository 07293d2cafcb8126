/** Made-up values with the form, and the check digits, of real ones. */
import { randomInt } from "node:crypto";

export function randomDigits(length: number): string {
  return randomWord(length, "0123456789");
}

export function randomWord(length: number, alphabet = "abcdefghijklmnopqrstuvwxyz"): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** Appends the Luhn digit that payment cards have. */
export function withCheckDigit(digits: string): string {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
