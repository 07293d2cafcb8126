/** Products in the dihedral group of order ten: the digit at place `10 * a + b` is a * b. */
const product = Array.from({ length: 100 }, (_, i) => {
  const a = Math.floor(i / 10);
  const b = i % 10;
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
});
/** One step of the permutation that makes the order of the digits count. */
const permuted = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** True if the last digit is the check digit of the others (J. Verhoeff, Error Detecting Decimal Codes, 1969). `digits`: digits only. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    for (let step = i % 8; step > 0; step--) digit = permuted[digit]!;
    check = product[10 * check + digit]!;
  }
  return digits.length > 0 && check === 0;
}
