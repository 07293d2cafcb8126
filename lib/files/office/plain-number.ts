/** A card's number is stored as 4.111111111111111E15. */
export function plainNumber(value: string): string {
  if (!/[eE]/.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}
