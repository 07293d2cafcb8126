/** A card number that nobody has: 16 digits that begin with `prefix`, different for each `nth`, with their check digit (ISO/IEC 7812-1). */
export function makeUpCard(prefix: string, nth: number): string {
  const digits = `${prefix}${String(nth * 7_919 + 80_243).padStart(15 - prefix.length, "3")}`.slice(0, 15);
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`.replace(/(\d{4})(?=\d)/g, "$1 ");
}
