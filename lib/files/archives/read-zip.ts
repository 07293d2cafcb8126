/** An archive that may be a document: told by the parts that are in it. */
import { isBook, readBook } from "../documents/read-epub.ts";
import { isOpenDocument, readOpenDocument, readProperties } from "../office/read-open-document.ts";
import { readSlides } from "../office/read-slides.ts";
import { readWord } from "../office/read-word.ts";
import { readWorkbook } from "../office/read-workbook.ts";
import type { ReadPart } from "../read-part.ts";
import { type Sink, Unreadable } from "../sink.ts";
import { openZip, type ZipEntry } from "./open-zip.ts";

type Entries = ReadonlyMap<string, ZipEntry>;

/** What lies in a document beside its text: pictures, and other documents. */
const besides =
  /^(?:word|xl|ppt)\/(?:media|embeddings)\/|^(?:Pictures|Object [^/]*)\/.*\.(?:png|jpe?g|gif|webp)$|^(?:OEBPS|EPUB|OPS)\/.*\.(?:png|jpe?g|gif|webp)$/;

export async function readZip(bytes: Uint8Array, sink: Sink, readPart: ReadPart): Promise<void> {
  const entries = openZip(bytes, sink);
  const read = documentReader(entries);
  if (!read) return readMembers([...entries.values()], sink, readPart);
  read(entries, sink);
  readProperties(entries, sink);
  if ([...entries.keys()].some((name) => name.endsWith("vbaProject.bin"))) sink.note("macros");
  await readMembers(
    [...entries.values()].filter(({ name }) => besides.test(name)),
    sink,
    readPart,
  );
}

function documentReader(entries: Entries): ((entries: Entries, sink: Sink) => void) | null {
  if (entries.has("word/document.xml") || [...entries.keys()].some((name) => /^word\/document\d*\.xml$/.test(name)))
    return readWord;
  if (entries.has("xl/workbook.xml")) return readWorkbook;
  if (entries.has("ppt/presentation.xml")) return readSlides;
  if (isBook(entries)) return readBook;
  return isOpenDocument(entries) ? readOpenDocument : null;
}

/** One member that cannot be read does not hide the others; too much of all of them ends it. */
async function readMembers(entries: readonly ZipEntry[], sink: Sink, readPart: ReadPart): Promise<void> {
  for (const entry of entries) {
    const { name } = entry;
    // What macOS puts beside every file.
    if (name.startsWith("__MACOSX/")) continue;
    try {
      await readPart({ name, bytes: entry.read() }, sink.within({ kind: "entry", name }, true));
    } catch (error) {
      if (error instanceof Unreadable && error.reason === "too-large") throw error;
      sink.miss(error instanceof Unreadable ? error.reason : "broken");
    }
  }
}
