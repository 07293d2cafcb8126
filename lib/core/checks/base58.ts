import { sha256 } from "./sha256.ts";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/**
 * The payload of a Base58Check text (version byte first, as in Bitcoin addresses), or null if its four checksum bytes do not fit.
 * At most 120 characters are read.
 */
export function base58check(text: string): number[] | null {
  if (text.length > 120) return null;
  const bytes: number[] = [];
  for (const char of text) {
    let carry = alphabet.indexOf(char);
    if (carry < 0) return null;
    for (let i = 0; i < bytes.length; i++) {
      carry += bytes[i]! * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  for (let i = 0; text.charAt(i) === "1"; i++) bytes.push(0);
  bytes.reverse();
  if (bytes.length < 5) return null;
  const payload = bytes.slice(0, -4);
  const sum = sha256(sha256(payload));
  return bytes.slice(-4).every((byte, i) => byte === sum[i]) ? payload : null;
}
