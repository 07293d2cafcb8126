/**
 * UUID version 7 (RFC 9562): sorts by time.
 * `now` in milliseconds since 1970; `random` ten random bytes, given so that this stays pure.
 */
export function uuid7(now: number, random: Uint8Array): string {
  if (random.length !== 10) throw new RangeError("uuid7 needs 10 random bytes");
  const time = Math.floor(now).toString(16).padStart(12, "0").slice(-12);
  const bytes = Array.from(random, (byte) => byte.toString(16).padStart(2, "0"));
  const variant = (((random[2] ?? 0) & 0x3f) | 0x80).toString(16);
  const low = `${bytes[0]}${bytes[1]}`.slice(1);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${low}-${variant}${bytes[3]}-${bytes.slice(4).join("")}`;
}
