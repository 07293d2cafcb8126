const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** By ASCII code unit. */
const values = new Int8Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

/** Decodes base64url (RFC 4648, section 5, padding optional) to a string of one character a byte; null if it is none. */
export function decodeBase64url(encoded: string): string | null {
  let { length } = encoded;
  for (let padding = 0; padding < 2 && encoded.charCodeAt(length - 1) === 0x3d; padding++) length--;
  if (length % 4 === 1) return null;
  let decoded = "";
  let bits = 0;
  let held = 0;
  for (let i = 0; i < length; i++) {
    const code = encoded.charCodeAt(i);
    const value = code < 128 ? values[code]! : -1;
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    decoded += String.fromCharCode((held >> bits) & 0xff);
  }
  return decoded;
}
