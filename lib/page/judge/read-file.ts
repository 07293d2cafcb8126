/** The texts of files that are on their way to the page: plain texts here, all others in a frame of our own. */

import { headLength, maybeText, textEncoding } from "../../core/files/file-kind.ts";
import { type FileType, fileType, isMisnamed, mayBeOpened } from "../../core/files/file-type.ts";
import { isMail } from "../../core/files/mail-head.ts";
import type { FileEncoding } from "../../core/text/encode-text.ts";
import type { FileReading, UnscannedReason } from "../../schema/action.ts";
import type { FileNote, Passage, UnreadReason } from "../../schema/reading.ts";
import type { DocumentReader, HearDocument, ReadDocument } from "../documents/document-reader.ts";

/** `text.slice(start, end)` of a file's text is this passage of it. */
export interface PlacedPassage {
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
  /** There is no text, and this is what is known of the place. */
  readonly note?: FileNote;
}

export interface FileText {
  /** Null where nothing of it could be read. */
  readonly text: string | null;
  /** Why not all of it was. */
  readonly unscanned: UnscannedReason | null;
  /** Of a plain text. */
  readonly encoding?: FileEncoding;
  /** Of what is no plain text. */
  readonly document?: ReadDocument;
  readonly passages?: readonly PlacedPassage[];
  /** Of what is none. */
  readonly notes?: readonly FileNote[];
}

export interface ReadFilesParts {
  /** How many UTF-16 code units may still be classified, of all plain texts together. */
  readonly room: number;
  readonly reading: FileReading;
  /** For what is no plain text. */
  readonly documents: DocumentReader;
  /** Told of what is in those while they are read. */
  readonly heard?: HearDocument;
  /** Somebody wants no more of it. */
  readonly stop: AbortSignal;
}

/** A person waits for all plain texts together no longer than this, whatever their disk does. Milliseconds. */
const patience = 6_000;
/** Between the passages of a document: no pattern reaches across it. */
const divider = "\n\u0000\n";

const unscanned = (reason: UnscannedReason): FileText => ({ text: null, unscanned: reason });

/** Each with its text, in order. A file that cannot be read any more, or not in time, is an "error". Never rejects. */
export async function* readFiles(
  files: readonly File[],
  { room, reading, documents, heard, stop }: ReadFilesParts,
): AsyncGenerator<{ file: File; result: FileText }> {
  const late = new AbortController();
  const end = () => late.abort();
  const timer = setTimeout(end, patience);
  stop.addEventListener("abort", end, { once: true });
  let left = room;
  try {
    for (const file of files) {
      if (stop.aborted) yield { file, result: unscanned("time") };
      // Of ten thousand files not even the first bytes can be looked at.
      else if (late.signal.aborted && maybeText(file)) yield { file, result: unscanned("error") };
      else {
        const type = reading === "text" ? "text" : await inTime(openedType(file), late.signal, "text");
        const misnamed = reading !== "text" && isMisnamed(file.name, type);
        if (type !== "text" && mayBeOpened(type, reading)) {
          yield { file, result: documentText(await documents.read(file, stop, heard)) };
          continue;
        }
        const result =
          type === "text" ? await inTime(readFileText(file, left), late.signal, unscanned("error")) : unscanned("file");
        left -= result.text?.length ?? 0;
        yield { file, result: misnamed ? { ...result, text: result.text ?? "", notes: ["misnamed"] } : result };
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

/** By its first bytes; "structured" for a text that has to be opened to be read. */
async function openedType(file: File): Promise<FileType> {
  const head = oneByteEach(await bytesOf(file.slice(0, headLength)));
  const type = fileType(head);
  return type === "text" && (/\.ipynb$/i.test(file.name) || isMail(head)) ? "structured" : type;
}

function documentText(document: ReadDocument): FileText {
  const passages: PlacedPassage[] = [];
  let text = "";
  const place = (passage: Passage, note?: FileNote) => {
    if (passages.length > 0) text += divider;
    const start = text.length;
    text += passage.text;
    passages.push({ start, end: text.length, passage, ...(note ? { note } : {}) });
  };
  for (const passage of document.passages) place(passage);
  for (const { note, where } of document.notes) place({ text: "", where }, note);
  const missed = document.missed.map((reason) => reasons[reason]);
  const worst = missed.reduce<UnscannedReason | null>(
    (known, next) => (known === "time" || known === "encrypted" || known === "old-format" ? known : next),
    null,
  );
  return { text, unscanned: worst, document, passages };
}

const reasons: Readonly<Record<UnreadReason, UnscannedReason>> = {
  encrypted: "encrypted",
  "too-large": "too-large",
  "old-format": "old-format",
  "too-long": "time",
  "unknown-kind": "file",
  broken: "file",
};

/** A read from a drive that has gone away may never end. `otherwise`: in place of what fails, or comes too late. */
function inTime<Result>(read: Promise<Result>, late: AbortSignal, otherwise: Result): Promise<Result> {
  return new Promise((resolve) => {
    const failed = () => resolve(otherwise);
    if (late.aborted) failed();
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
  for (const encoding of found.orElse ? [found.encoding, found.orElse] : [found.encoding]) {
    const text = decode(bytes, encoding);
    if (text === null) continue;
    return text.length > room
      ? unscanned("too-large")
      : { text, unscanned: null, encoding: { encoding, mark: startsWithMark(bytes) } };
  }
  return unscanned("file");
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

/** Byte order marks of UTF-8 and of UTF-16 either way round. */
function startsWithMark([one, two, three]: Uint8Array): boolean {
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || (one === 0xef && two === 0xbb && three === 0xbf);
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
