/** The text of a file that is on its way to the page, if it is a text. */
import { maybeText } from "../core/file-kind.ts";
import type { UnscannedReason } from "../schema/action.ts";

export type FileText = { readonly text: string } | { readonly text: null; readonly unscanned: UnscannedReason };

/** `room`: how many UTF-16 code units may still be classified. Rejects where the file cannot be read any more. */
export async function readFileText(file: File, room: number): Promise<FileText> {
  if (!maybeText(file)) return { text: null, unscanned: "file" };
  // UTF-8 has no fewer code units than a quarter of its bytes.
  if (file.size > room * 4) return { text: null, unscanned: "too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(bytes);
  if (text === null) return { text: null, unscanned: "file" };
  return text.length > room ? { text: null, unscanned: "too-large" } : { text };
}

/** Null for bytes that are no text: neither UTF-16 with its mark nor valid UTF-8 without NUL. */
function decode(bytes: Uint8Array): string | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  try {
    if (mark === 0xfffe || mark === 0xfeff)
      return new TextDecoder(mark === 0xfffe ? "utf-16le" : "utf-16be", { fatal: true }).decode(bytes);
    return bytes.includes(0) ? null : new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
