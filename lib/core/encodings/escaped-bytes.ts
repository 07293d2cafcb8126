import type { Rewriting } from "../text/rewrite.ts";

/** Replaces "%41" (or "=41") by "A", and bytes of UTF-8 beyond ASCII by what they spell, between `start` and `end`. */
export function replaceBytes(text: string, start: number, end: number, lead: "%" | "=", out: Rewriting): void {
  for (let at = text.indexOf(lead, start); at >= 0 && at < end; at = text.indexOf(lead, at)) {
    const byte = byteAt(text, at);
    if (byte < 0 || at + 3 > end) {
      at++;
      continue;
    }
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    const spelt = length === 1 ? String.fromCharCode(byte) : spell(text, at, length, lead);
    if (spelt !== null) out.replace(at, 3 * length, spelt);
    at += spelt === null ? 3 : 3 * length;
  }
}

function spell(text: string, at: number, length: number, lead: string): string | null {
  const bytes = text.slice(at, at + 3 * length).replaceAll(lead, "%");
  try {
    return /^(?:%[0-9A-Fa-f]{2}){2,4}$/.test(bytes) ? decodeURIComponent(bytes) : null;
  } catch {
    return null;
  }
}

/** The value of the two hexadecimal digits behind `at`, or -1. */
export function byteAt(text: string, at: number): number {
  const high = hexDigit(text.charCodeAt(at + 1));
  const low = hexDigit(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** 0 to 15, or -1. */
export function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
