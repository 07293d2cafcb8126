/** One file, whatever it is: by its first bytes to the reader of its kind, and on from there to what is in it. */
import { fileType, isMisnamed, typeHeadLength } from "../core/files/file-type.ts";
import { isMail } from "../core/files/mail-head.ts";
import { cellsOf, separatorOf } from "../core/tables/separated.ts";
import { tableText } from "../core/tables/table-text.ts";
import { htmlToText } from "../core/text/html-to-text.ts";
import { readGzip, readTar } from "./archives/read-tar.ts";
import { readZip } from "./archives/read-zip.ts";
import { readCompound } from "./compound/read-compound.ts";
import { readSqlite } from "./data/read-sqlite.ts";
import { readStrings } from "./data/read-strings.ts";
import { decodeText } from "./decode-text.ts";
import { readMail } from "./documents/read-mail.ts";
import { asNotebook, readNotebook } from "./documents/read-notebook.ts";
import { type OpenPdf, type ReadScan, readPdf } from "./documents/read-pdf.ts";
import { readRtf } from "./documents/read-rtf.ts";
import { oneByteEach } from "./one-byte-each.ts";
import { hasLocation } from "./pictures/read-location.ts";
import type { NamedBytes } from "./read-part.ts";
import { type Sink, Unreadable } from "./sink.ts";

/** What depends on where this runs. */
export interface Engines {
  readonly openPdf: OpenPdf;
  readonly readScan: ReadScan;
  /** Text of a picture by OCR; null where there is none in it. Rejects for what is no picture that this browser decodes. */
  readonly readPicture: (bytes: Uint8Array) => Promise<string | null>;
}

/** Rejects with `Unreadable`. */
export function readFile(file: NamedBytes, sink: Sink, engines: Engines): Promise<void> {
  return readPart(file, sink);

  async function readPart({ name, bytes }: NamedBytes, into: Sink): Promise<void> {
    const head = oneByteEach(bytes.subarray(0, typeHeadLength));
    const type = fileType(head);
    if (isMisnamed(name, type)) into.note("misnamed");
    switch (type) {
      case "text":
        return readText(name, bytes, into);
      case "rtf":
        return readRtf(oneByteEach(bytes), into);
      case "pdf":
        return readPdf(bytes, into, engines.openPdf, engines.readScan, readPart);
      case "zip":
        return readZip(bytes, into, readPart);
      case "gzip":
        return readGzip(name, bytes, into, readPart);
      case "tar":
        return readTar(bytes, into, readPart);
      case "sqlite":
        return readSqlite(bytes, into);
      case "parquet":
        // Its columns are packed as a rule: what can be read of it as it stands is a sample, and that is said.
        into.miss("unknown-kind");
        return readStrings([bytes], into);
      case "ole":
        return readCompound(bytes, into, readPart);
      case "png":
      case "jpeg":
      case "gif":
      case "webp":
      case "heic":
      case "avif":
        return readPicture(bytes, into);
      default:
        throw new Unreadable("unknown-kind");
    }
  }

  async function readText(name: string, bytes: Uint8Array, into: Sink): Promise<void> {
    const text = decodeText(bytes);
    if (text === null) throw new Unreadable("unknown-kind");
    if (/\.eml$/i.test(name) || isMail(text.slice(0, typeHeadLength))) return readMail(oneByteEach(bytes), into, readPart);
    const notebook = asNotebook(text);
    if (notebook) return readNotebook(notebook, into);
    if (/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!doctype html|<html[\s>])/i.test(text)) return into.give({ text: htmlToText(text).text });
    const separator = separatorOf(text);
    if (separator) return into.give(tableText(cellsOf(text, separator)), { kind: "table" });
    into.give({ text });
  }

  async function readPicture(bytes: Uint8Array, into: Sink): Promise<void> {
    if (hasLocation(bytes)) into.note("location", { kind: "picture" });
    if (!into.picture()) return into.miss("too-large");
    into.give({ text: (await engines.readPicture(bytes)) ?? "" }, { kind: "picture" });
  }
}
