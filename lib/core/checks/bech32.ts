const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What the polynomial leaves for Bech32 (BIP-173) and for Bech32m (BIP-350). */
const remainders = [1, 0x2bc830a3];

/** True if the last six characters are the checksum of the others. In one case throughout; "1" parts the prefix from the data. */
export function bech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower !== text && text.toUpperCase() !== text) return false;
  const split = lower.lastIndexOf("1");
  const prefix = [...lower.slice(0, split)].map((char) => char.charCodeAt(0));
  const data = [...lower.slice(split + 1)].map((char) => alphabet.indexOf(char));
  if (split < 1 || data.length < 6 || data.includes(-1)) return false;
  let sum = 1;
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, i) => {
      if ((top >> i) & 1) sum ^= generator;
    });
  }
  return remainders.includes(sum);
}
