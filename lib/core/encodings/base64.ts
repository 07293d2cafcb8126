import { rewrite } from "../text/rewrite.ts";
import { hexDigit } from "./escaped-bytes.ts";
import { type OnOpened, surroundings } from "./opened.ts";

/** Shorter runs are words, names and keys. Code units; 30 bytes. */
const shortest = 40;
/** No more of one run is opened. */
const longest = 8_192;
/** This much is decoded to see whether it is text at all: keys, hashes and pictures are not. */
const sample = 16;

const symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Value of each ASCII code unit in base64 and base64url, or -1. */
const values = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) values[symbols.charCodeAt(i)] = i;
values[0x2d] = 62;
values[0x5f] = 63;

/** Base64 and hexadecimal that spell text. Findings inside stand for the whole stretch. */
export function openBase64(text: string, onOpened: OnOpened): void {
  // Looks only at every 40th code unit until one may be inside a run.
  for (let probe = shortest - 1; probe < text.length; ) {
    let start = probe;
    while (start > probe - shortest && isSymbol(text.charCodeAt(start))) start--;
    if (start > probe - shortest) {
      probe = start + shortest;
      continue;
    }
    start++;
    const end = runEnd(text, probe);
    const decoded = decode(text, start, end);
    if (decoded !== "") {
      const out = rewrite(text, Math.max(0, start - surroundings));
      out.replace(start, end - start, decoded);
      out.copy(Math.min(text.length, end + surroundings));
      if (!onOpened(out.done())) return;
    }
    probe = end + shortest;
  }
}

function isSymbol(code: number): boolean {
  return code < 128 && values[code]! >= 0;
}

/** Past the last symbol, going on over line breaks between long lines of symbols. */
function runEnd(text: string, at: number): number {
  for (;;) {
    while (at < text.length && isSymbol(text.charCodeAt(at))) at++;
    const next = text.charCodeAt(at) === 0x0d ? at + 2 : at + 1;
    if (text.charCodeAt(next - 1) !== 0x0a) break;
    for (let i = next; i < next + sample; i++) if (!isSymbol(text.charCodeAt(i))) return at;
    at = next;
  }
  while (text.charCodeAt(at) === 0x3d) at++;
  return at;
}

/** The text that is spelt between `start` and `end`, or "" if that is none. */
function decode(text: string, start: number, end: number): string {
  const hex = isHex(text, start, start + shortest);
  const read = hex ? readHex : readBase64;
  if (!isText(read(text, start, start + sample))) return "";
  const bytes = read(text, start, Math.min(end, start + longest));
  return isText(bytes) ? spell(bytes) : "";
}

function isHex(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (hexDigit(text.charCodeAt(i)) < 0) return false;
  return true;
}

function readHex(text: string, start: number, end: number): number[] {
  const bytes: number[] = [];
  for (let i = start; i + 1 < end; i += 2) {
    const byte = hexDigit(text.charCodeAt(i)) * 16 + hexDigit(text.charCodeAt(i + 1));
    if (byte < 0) break;
    bytes.push(byte);
  }
  return bytes;
}

function readBase64(text: string, start: number, end: number): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isSymbol(code)) continue;
    held = (held << 6) | values[code]!;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
    held &= (1 << bits) - 1;
  }
  return bytes;
}

/** True if nearly all bytes are printable ASCII: of keys and pictures two thirds are not. Every other one may be 0, as in UTF-16. */
function isText(bytes: readonly number[]): boolean {
  let printable = 0;
  let zeros = 0;
  for (const byte of bytes) {
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09) printable++;
    else if (byte === 0) zeros++;
  }
  return bytes.length > 0 && printable >= 0.9 * (bytes.length - Math.min(zeros, bytes.length / 2 + 1));
}

function spell(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (const byte of bytes) if (byte !== 0) parts.push(byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16)}`);
  const spelt = parts.join("");
  // A byte beyond ASCII is no part of any value that is looked for inside.
  return spelt.includes("%") ? spelt.replace(/%[89a-f][0-9a-f]/g, "\ufffd") : spelt;
}
