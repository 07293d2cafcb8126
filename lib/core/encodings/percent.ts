import { rewrite } from "../text/rewrite.ts";
import { byteAt, replaceBytes } from "./escaped-bytes.ts";
import { type OnOpened, surroundings } from "./opened.ts";

/** Code units of one address or form on either side of an escape. */
const reach = 1_024;

/** `user%40example.com` and whatever stands in one piece with it. */
export function openPercent(text: string, onOpened: OnOpened): void {
  let doneTo = 0;
  for (let at = text.indexOf("%"); at >= 0; at = text.indexOf("%", at + 1)) {
    if (byteAt(text, at) < 0) continue;
    const start = pieceStart(text, at, Math.max(doneTo, at - reach));
    const end = pieceEnd(text, at, Math.min(text.length, at + reach));
    const out = rewrite(text, Math.max(0, start - surroundings));
    replaceBytes(text, start, end, "%", out);
    out.copy(Math.min(text.length, end + surroundings));
    if (!onOpened(out.done())) return;
    doneTo = end;
    at = end - 1;
  }
}

function isOutside(code: number): boolean {
  return code <= 0x20 || code === 0x22 || code === 0x27 || code === 0x3c || code === 0x3e || code === 0x60;
}

function pieceStart(text: string, at: number, limit: number): number {
  while (at > limit && !isOutside(text.charCodeAt(at - 1))) at--;
  return at;
}

function pieceEnd(text: string, at: number, limit: number): number {
  while (at < limit && !isOutside(text.charCodeAt(at))) at++;
  return at;
}
