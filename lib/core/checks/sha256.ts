/** First 32 bits of the fractional parts of the square (power 1/2) or cube roots (1/3) of the first primes: the constants of SHA-256. */
function rootBits(count: number, power: number): Int32Array {
  const bits = new Int32Array(count);
  for (let prime = 2, found = 0; found < count; prime++) {
    let divisor = 2;
    while (divisor * divisor <= prime && prime % divisor !== 0) divisor++;
    if (divisor * divisor <= prime) continue;
    const root = prime ** power;
    bits[found++] = ((root - Math.floor(root)) * 2 ** 32) | 0;
  }
  return bits;
}

let constants: { readonly start: Int32Array; readonly rounds: Int32Array } | undefined;

/** SHA-256 of the bytes (FIPS 180-4). For checksums of short values: not meant to be fast. */
export function sha256(bytes: readonly number[]): number[] {
  constants ??= { start: rootBits(8, 1 / 2), rounds: rootBits(64, 1 / 3) };
  const state = constants.start.slice();
  const padded = [...bytes, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) padded.push(shift >= 32 ? 0 : ((bytes.length * 8) >>> shift) & 255);
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) {
      const at = block + 4 * i;
      words[i] = (padded[at]! << 24) | (padded[at + 1]! << 16) | (padded[at + 2]! << 8) | padded[at + 3]!;
    }
    addBlock(state, words, constants.rounds);
  }
  return [...state].flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255));
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function addBlock(state: Int32Array, words: Int32Array, rounds: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = words[i - 15]!;
    const b = words[i - 2]!;
    words[i] = words[i - 16]! + words[i - 7]! + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i]! + words[i]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = state[i]! + word;
  });
}
