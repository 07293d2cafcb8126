/** A compound file, told by the streams in it: one of Outlook's messages, a document that is locked, or one of an old Office. */
import { oneByteEach } from "../one-byte-each.ts";
import type { ReadPart } from "../read-part.ts";
import { type Sink, Unreadable } from "../sink.ts";
import { openCompound } from "./open-compound.ts";
import { readOutlook } from "./read-outlook.ts";

/** Main streams of Word 6 to 2003, Excel 5 to 2003 and PowerPoint 97 to 2003. */
const oldDocuments = ["WordDocument", "Workbook", "Book", "PowerPoint Document"];

/** Throws `Unreadable`. */
export async function readCompound(bytes: Uint8Array, sink: Sink, readPart: ReadPart): Promise<void> {
  const { streams } = openCompound(bytes, sink);
  const names = [...streams.keys()];
  if (streams.has("EncryptedPackage")) throw new Unreadable("encrypted");
  if (streams.has("__properties_version1.0")) return readOutlook(streams, sink, readPart);
  if (names.some((name) => name.endsWith("/VBA/dir") || name === "VBA/dir")) sink.note("macros");
  if (oldDocuments.some((name) => streams.has(name))) {
    throw new Unreadable(isLocked(streams.get("WordDocument")) ? "encrypted" : "old-format");
  }
  throw new Unreadable("unknown-kind");
}

/** Word says so in the head of its stream: MS-DOC 2.5.2, `fEncrypted`. */
function isLocked(word: (() => Uint8Array) | undefined): boolean {
  const head = word ? oneByteEach(word().subarray(0, 12)) : "";
  return head.length === 12 && (head.charCodeAt(11) & 1) !== 0;
}
