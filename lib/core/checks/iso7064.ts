/** Check characters of ISO/IEC 7064. `value`: digits and capital letters, the check character last. */

/** Pure systems with one check character: MOD 11-2 (digits, X for ten) and MOD 37-2 (digits and letters, * for 36). */
export function pureCheck(value: string, modulus: 11 | 37): boolean {
  let sum = 0;
  for (const char of value.slice(0, -1)) sum = ((sum + Number.parseInt(char, 36)) * 2) % modulus;
  const last = value.charAt(value.length - 1);
  const check = last === "*" ? 36 : last === "X" && modulus === 11 ? 10 : Number.parseInt(last, 36);
  return (sum + check) % modulus === 1;
}

/** Hybrid systems: MOD 11,10 (`modulus` 10, digits) and MOD 37,36 (`modulus` 36, digits and letters). */
export function hybridCheck(value: string, modulus: 10 | 36): boolean {
  let product = modulus;
  for (const char of value.slice(0, -1)) {
    const sum = (product + Number.parseInt(char, 36)) % modulus || modulus;
    product = (sum * 2) % (modulus + 1);
  }
  return (product + Number.parseInt(value.charAt(value.length - 1), 36)) % modulus === 1;
}
