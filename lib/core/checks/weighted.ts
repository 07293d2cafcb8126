/**
 * Sum of each character's value times the weight at its place, modulo `modulus`; never negative. Characters without a weight do
 * not count. `value`: digits and capital letters (A = 10 to Z = 35), as most national numbers are checked.
 */
export function weighted(value: string, weights: readonly number[], modulus: number): number {
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight * Number.parseInt(value.charAt(i) || "0", 36);
  });
  return ((sum % modulus) + modulus) % modulus;
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
