/**
 * Sum of each character's value times the weight at its place, modulo `modulus`; never negative. Characters without a weight do
 * not count. `value`: digits and capital letters (A = 10 to Z = 35), as most national numbers are checked.
 */
export function weighted(value: string, weights: readonly number[], modulus: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length && i < value.length; i++) {
    sum += weights[i]! * charValue(value.charCodeAt(i));
  }
  return ((sum % modulus) + modulus) % modulus;
}

/** 0 to 35; NaN for what is neither a digit nor a capital letter, so that no sum fits. */
function charValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0x41 && code <= 0x5a ? code - 0x37 : Number.NaN;
}

/** The last character as a number; NaN for a letter. Most check digits stand there. */
export function lastDigit(value: string): number {
  return Number(value.at(-1));
}

/** The number that the digits write, modulo `modulus`; for numbers too long for a double. `digits`: digits only. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** 17 gives 8: many check digits add the digits of a product. `number`: a whole number from 0. */
export function sumOfDigits(number: number): number {
  let sum = 0;
  for (const digit of String(number)) sum += Number(digit);
  return sum;
}
