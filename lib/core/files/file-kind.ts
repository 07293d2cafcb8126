/** What a file is: first by what it says of itself, then by its bytes, which have the last word. */

export interface FileLabel {
  readonly name: string;
  /** Media type, "" where the browser knows none. */
  readonly type: string;
}

const neverText = /^(?:image\/(?!svg)|audio\/|video\/|font\/)|^application\/(?:pdf|zip|gzip|x-7z-compressed|x-tar|msword|vnd\.)/;
const neverTextNames =
  /\.(?:png|jpe?g|gif|webp|avif|heic|bmp|ico|tiff?|mp[34]|m4a|wav|ogg|webm|mov|avi|mkv|pdf|zip|gz|tgz|7z|rar|tar|docx?|xlsx?|pptx?|odt|ods|odp|woff2?|ttf|otf|exe|dll|dmg|iso|jar|class|wasm|bin)$/i;

/** False for files that, by their names, are no text: pictures, sound, archives, office documents. */
export function maybeText({ name, type }: FileLabel): boolean {
  return !neverText.test(type.toLowerCase()) && !neverTextNames.test(name);
}

/** How the bytes are to be read. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** How files begin that are no text but might pass for one, as a PDF without compression does: at the byte of their first sign. */
const signs: readonly (readonly [at: number, sign: string])[] = [
  [0, "%PDF-"],
  [0, "PK\x03\x04"],
  [0, "PK\x05\x06"],
  [0, "\x1f\x8b"],
  [0, "7z\xbc\xaf\x27\x1c"],
  [0, "Rar!\x1a\x07"],
  [0, "BZh"],
  [0, "\xfd7zXZ"],
  [0, "\x28\xb5\x2f\xfd"],
  [0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  [0, "\x89PNG\r\n\x1a\n"],
  [0, "\xff\xd8\xff"],
  [0, "GIF87a"],
  [0, "GIF89a"],
  [0, "RIFF"],
  [0, "OggS"],
  [0, "ID3"],
  [0, "fLaC"],
  [4, "ftyp"],
  [0, "\x7fELF"],
  [0, "MZ\x90"],
  [0, "\x00asm"],
  [0, "SQLite format 3\x00"],
  [0, "wOF"],
  [257, "ustar"],
];

/** As many bytes of a file's beginning as `textEncoding` looks at. */
export const headLength = 4_096;

/**
 * Null for what is no text. `head`: the first `headLength` bytes, one character for each. Without a byte order mark it is UTF-8, until a
 * byte says otherwise: `orElse` is then how to read it. Files that only look like text are caught there.
 */
export function textEncoding(head: string): { readonly encoding: TextEncoding; readonly orElse: TextEncoding | null } | null {
  if (head.startsWith("\xff\xfe")) return { encoding: "utf-16le", orElse: null };
  if (head.startsWith("\xfe\xff")) return { encoding: "utf-16be", orElse: null };
  const wide = wideWithoutMark(head);
  if (wide) return { encoding: wide, orElse: null };
  if (head.includes("\0") || signs.some(([at, sign]) => head.startsWith(sign, at))) return null;
  return { encoding: "utf-8", orElse: controlsIn(head) * 100 <= head.length ? "windows-1252" : null };
}

/** UTF-16 of letters that are mostly Latin has a zero in every second byte, and hardly one in the others. */
export function wideWithoutMark(head: string): "utf-16le" | "utf-16be" | null {
  const pairs = head.length >> 1;
  if (pairs < 8 || signs.some(([at, sign]) => head.startsWith(sign, at))) return null;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (head.charCodeAt(at) === 0) zeros[at & 1]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.8 && even === 0) return "utf-16le";
  return even > pairs * 0.8 && odd === 0 ? "utf-16be" : null;
}

/** Characters that never stand in a text of an old one-byte encoding, and are every eighth byte of what is none. */
function controlsIn(head: string): number {
  let count = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    // Tab, line feed, form feed, return and escape do stand in texts.
    if (code < 0x20 ? ![9, 10, 12, 13, 27].includes(code) : code === 0x7f) count += 1;
  }
  return count;
}
