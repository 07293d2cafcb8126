/** The texts of files that are on their way to the page, as far as they are texts. */
import { headLength, maybeText, textEncoding } from "../core/file-kind.ts";
import type { UnscannedReason } from "../schema/action.ts";

export type FileText = { readonly text: string } | { readonly text: null; readonly unscanned: UnscannedReason };

/** A person waits for all files together no longer than this, whatever their disk does. Milliseconds. */
const patience = 6_000;

const unscanned = (reason: UnscannedReason): FileText => ({ text: null, unscanned: reason });

/**
 * Each with its text, in order. `room`: how many UTF-16 code units may still be classified, of all of them. A file that cannot be read any
 * more, or not in time, is an "error". Never rejects.
 */
export async function* readFiles(files: readonly File[], room: number): AsyncGenerator<{ file: File; result: FileText }> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  let left = room;
  try {
    for (const file of files) {
      const result = late.signal.aborted ? unscanned("error") : await inTime(readFileText(file, left), late.signal);
      if (result.text !== null) left -= result.text.length;
      yield { file, result };
    }
  } finally {
    clearTimeout(timer);
  }
}

/** A read from a drive that has gone away may never end. */
function inTime(read: Promise<FileText>, late: AbortSignal): Promise<FileText> {
  return new Promise((resolve) => {
    const failed = () => resolve(unscanned("error"));
    late.addEventListener("abort", failed, { once: true });
    read.then(resolve, failed).finally(() => late.removeEventListener("abort", failed));
  });
}

async function readFileText(file: File, room: number): Promise<FileText> {
  // UTF-8 has no fewer code units than a quarter of its bytes.
  const fits = file.size <= room * 4;
  const bytes = await bytesOf(fits ? file : file.slice(0, headLength));
  if (fits && bytes.length !== file.size) return unscanned("error");
  const found = textEncoding(oneByteEach(bytes.subarray(0, headLength)));
  if (!found) return unscanned("file");
  // What calls itself a picture, and is long, is not worth calling a text that is too long.
  if (!fits) return unscanned(maybeText(file) ? "too-large" : "file");
  const text = decode(bytes, found.encoding) ?? (found.orElse && decode(bytes, found.orElse));
  if (text === null) return unscanned("file");
  return text.length > room ? unscanned("too-large") : { text };
}

/** In Firefox the buffer belongs to the page's realm, and an array over it cannot be cut; a copy is our own. */
async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(structuredClone(await blob.arrayBuffer()));
}

function oneByteEach(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Null for bytes that are no text in this encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  if (!encoding.startsWith("utf-16") && bytes.includes(0)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
