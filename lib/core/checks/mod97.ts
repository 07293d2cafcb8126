/** True for an IBAN whose check digits are right (ISO 13616, ISO 7064 MOD 97-10). `iban`: letters and digits only, any case. */
export function mod97(iban: string): boolean {
  const rotated = (iban.slice(4) + iban.slice(0, 4)).toUpperCase();
  let rest = 0;
  for (const char of rotated) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
