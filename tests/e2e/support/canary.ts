/**
 * Canaries: values that look sensitive, exist once in the world and must never be found outside the page they were pasted into.
 * They are made anew in each run and built from parts, so that no file of the project holds one.
 */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, unzipSync } from "node:zlib";
import { randomDigits, randomWord, withCheckDigit } from "./sample-values.ts";

export interface Canary {
  readonly name: string;
  /** As it is pasted. */
  readonly value: string;
}

/** One value of each kind, all different from any other run's. */
export function makeCanaries(): { card: Canary; iban: Canary; email: Canary; awsKey: Canary } {
  const card = withCheckDigit(`4${randomDigits(14)}`);
  const account = randomDigits(18);
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return {
    card: { name: "card", value: card },
    iban: { name: "iban", value: `DE${String(check).padStart(2, "0")}${account}` },
    email: { name: "email", value: `${randomWord(14)}@${randomWord(10)}.example` },
    awsKey: { name: "awsKey", value: `${"AK"}${"IA"}${randomWord(16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}` },
  };
}

export interface Haystack {
  /** Folders that are read through and through, binary files too. */
  readonly folders?: readonly string[];
  /** What was captured in memory: bodies of requests, logs, a table read from a page. By a name for the report. */
  readonly captured?: ReadonlyMap<string, string | Uint8Array>;
}

export interface CanarySearch {
  /** "card as utf-16 in /…/000003.log"; never the value. */
  readonly found: readonly string[];
  /** How much was looked through: a search of nothing proves nothing. */
  readonly files: number;
  readonly bytes: number;
  readonly captured: number;
}

/** Looks for every canary in the forms that databases, logs and bodies keep text in. Throws if there was nothing to look at. */
export async function searchForCanaries(
  canaries: readonly Canary[],
  { folders = [], captured }: Haystack,
): Promise<CanarySearch> {
  const needles = canaries.flatMap(needlesOf);
  const found = new Set<string>();
  let files = 0;
  let bytes = 0;
  const look = (chunk: Buffer, where: string) => {
    for (const { label, form } of needles) if (chunk.includes(form)) found.add(`${label} in ${where}`);
  };
  for (const folder of folders) {
    for (const file of await filesBelow(folder)) {
      files += 1;
      bytes += await readThrough(file, look);
    }
  }
  for (const [name, content] of captured ?? []) {
    const raw = Buffer.from(content as string);
    bytes += raw.length;
    look(raw, name);
    for (const inflated of inflations(raw)) look(inflated, `${name} (inflated)`);
  }
  if (bytes === 0) throw new Error("There was nothing to search for canaries.");
  return { found: [...found], files, bytes, captured: captured?.size ?? 0 };
}

function needlesOf({ name, value }: Canary): { label: string; form: Buffer }[] {
  const bytes = Buffer.from(value);
  // Base64 shows one of three faces by where the value stands; the outer characters depend on the neighbours and are left off.
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .slice(offset === 0 ? 0 : 4, -4),
  );
  const forms = [
    { label: `${name} as text`, form: bytes },
    { label: `${name} as utf-16`, form: Buffer.from(value, "utf16le") },
    { label: `${name} as hex`, form: Buffer.from(bytes.toString("hex")) },
    { label: `${name} percent-encoded`, form: Buffer.from(encodeURIComponent(value)) },
    { label: `${name} in lower case`, form: Buffer.from(value.toLowerCase()) },
    ...base64.map((face) => ({ label: `${name} as base64`, form: Buffer.from(face) })),
    ...base64.map((face) => ({
      label: `${name} as base64url`,
      form: Buffer.from(face.replaceAll("+", "-").replaceAll("/", "_")),
    })),
  ];
  return forms.filter(({ form }, index) => forms.findIndex((other) => other.form.equals(form)) === index);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Longest form of a needle, so that one on the border of two chunks is seen. */
const overlap = 512;

/** A file that goes away while it is being searched, as a browser's lock does, has nothing to find. */
async function readThrough(file: string, look: (chunk: Buffer, where: string) => void): Promise<number> {
  let tail: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      const window = Buffer.concat([tail, chunk as Buffer]);
      look(window, file);
      tail = window.subarray(-overlap);
    }
    return (await stat(file)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw error;
  }
}

/** Where a gzip or a zlib stream may begin, also behind headers that were captured with it. */
const magic = [Buffer.from([0x1f, 0x8b, 0x08]), ...[0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level]))];

/** What compressed parts of a body say; nothing if there are none. Brotli has no sign of its own: it is tried on the whole. */
function inflations(raw: Buffer): Buffer[] {
  const attempt = (inflate: (from: Buffer) => Buffer, from: Buffer): Buffer[] => {
    try {
      return [inflate(from)];
    } catch {
      return [];
    }
  };
  const inflated = attempt(brotliDecompressSync, raw);
  for (const sign of magic) {
    for (let at = raw.indexOf(sign); at >= 0; at = raw.indexOf(sign, at + 1)) {
      inflated.push(...attempt(unzipSync, raw.subarray(at)));
    }
  }
  return inflated;
}
