const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Decodes base64url (RFC 4648, section 5, padding optional) to a string of one character a byte; null if it is none. */
export function decodeBase64url(encoded: string): string | null {
  const digits = encoded.replace(/={0,2}$/, "");
  if (digits.length % 4 === 1) return null;
  let decoded = "";
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    decoded += String.fromCharCode((held >> bits) & 0xff);
  }
  return decoded;
}
