/** Characters to bytes, as a file had them: whoever gets a redacted copy can open it as they would have opened the file. */
import type { TextEncoding } from "../files/file-kind.ts";

export interface FileEncoding {
  readonly encoding: TextEncoding;
  /** It began with a byte order mark. */
  readonly mark: boolean;
}

/** Windows-1252 from 0x80 on, by the WHATWG's Encoding Standard: every byte is one character, so that files of other code pages come back as they were. */
const upper = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** A text stands for its UTF-8. What an encoding has no byte for, which nothing that we write is, becomes "?". */
export function encodeText(text: string, { encoding, mark }: FileEncoding): string | Uint8Array<ArrayBuffer> {
  const whole = mark ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return whole;
  if (encoding === "windows-1252") return Uint8Array.from(text, windowsByte);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

function windowsByte(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const at = upper.indexOf(char);
  return at < 0 ? 0x3f : 0x80 + at;
}
