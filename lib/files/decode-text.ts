/** Bytes to characters, as somebody says or as they look. */
import { textEncoding } from "../core/files/file-kind.ts";
import { typeHeadLength } from "../core/files/file-type.ts";
import { oneByteEach } from "./one-byte-each.ts";

/** Null for what is no text in this encoding. `charset`: what the file says; absent or unknown: by the bytes. */
export function decodeText(bytes: Uint8Array, charset?: string): string | null {
  if (charset) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // A name that no browser knows.
    }
  }
  const found = textEncoding(oneByteEach(bytes.subarray(0, typeHeadLength)));
  if (!found) return null;
  return strictly(bytes, found.encoding) ?? (found.orElse && strictly(bytes, found.orElse));
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  if (!encoding.startsWith("utf-16") && bytes.includes(0)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
