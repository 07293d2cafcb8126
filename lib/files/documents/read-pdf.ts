/** PDF by way of pdf.js: the text of each page, what is written into forms and notes, and what is attached. */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { fileLimits } from "../file-limits.ts";
import type { ReadPart } from "../read-part.ts";
import { type Sink, Unreadable } from "../sink.ts";

/** Opens with what this browser has. Rejects with an error named "PasswordException" where a password is needed. */
export type OpenPdf = (bytes: Uint8Array) => Promise<PDFDocumentProxy>;
/** Text of a page that is a picture; null where there is none in it. */
export type ReadScan = (page: PDFPageProxy) => Promise<string | null>;

/** A page with less text than this, and a picture, was scanned: what it has is a page number. */
const leastText = 20;
/** Letters of less than two points are a line of dust, which only a machine reads; a few of them are no message. Points, characters. */
const smallest = 2;
const fewestTiny = 20;

export async function readPdf(
  bytes: Uint8Array,
  sink: Sink,
  open: OpenPdf,
  readScan: ReadScan,
  readPart: ReadPart,
): Promise<void> {
  const document = await open(bytes).catch((error: { name?: string }) => {
    throw new Unreadable(error.name === "PasswordException" ? "encrypted" : "broken");
  });
  let scans = 0;
  try {
    if (document.numPages === 0) throw new Unreadable("broken");
    if (await document.hasJSActions().catch(() => false)) sink.note("macros");
    for (let number = 1; number <= document.numPages; number++) {
      if (number > fileLimits.pages) {
        sink.miss("too-large");
        break;
      }
      await orMiss(async () => readPage(await document.getPage(number), number));
    }
    await orMiss(readAttachments);
  } finally {
    await document.loadingTask.destroy();
  }

  /** Another page may be whole. */
  async function orMiss(read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (error instanceof Unreadable && error.reason === "too-large") throw error;
      sink.miss(error instanceof Unreadable ? error.reason : "broken");
    }
  }

  async function readAttachments(): Promise<void> {
    for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
      const name = filename || id;
      const content = await document.getAttachmentContent(id);
      if (!content) continue;
      sink.unpack(content.length);
      await orMiss(() => readPart({ name, bytes: content }, sink.within({ kind: "attachment", name }, true)));
    }
  }

  async function readPage(page: PDFPageProxy, number: number): Promise<void> {
    const { text: shown, tiny } = await textOf(page);
    if (tiny >= fewestTiny) sink.note("hidden-text", { kind: "page", number });
    const text = `${shown}\n${await notesOf(page)}`.trim();
    sink.give({ text }, { kind: "page", number });
    if (text.length < leastText && (await hasPicture(page))) {
      scans += 1;
      if (scans > fileLimits.scannedPages) sink.miss("too-large");
      else sink.give({ text: (await readScan(page)) ?? "" }, { kind: "page", number });
    }
    page.cleanup();
  }
}

/** `tiny`: how many characters of it are too small for anybody to see. */
async function textOf(page: PDFPageProxy): Promise<{ text: string; tiny: number }> {
  const { items } = await page.getTextContent();
  let text = "";
  let tiny = 0;
  for (const item of items) {
    if (!("str" in item)) continue;
    text += item.str + (item.hasEOL ? "\n" : "");
    if (item.height > 0 && item.height < smallest) tiny += item.str.trim().length;
  }
  return { text, tiny };
}

async function notesOf(page: PDFPageProxy): Promise<string> {
  const lines: string[] = [];
  for (const { contentsObj, fieldValue, fieldName, url } of await page.getAnnotations()) {
    const value = Array.isArray(fieldValue) ? fieldValue.join(", ") : fieldValue;
    if (typeof value === "string" && value !== "") lines.push(fieldName ? `${fieldName}: ${value}` : value);
    if (contentsObj?.str) lines.push(contentsObj.str);
    if (typeof url === "string") lines.push(url);
  }
  return lines.join("\n");
}

/** Operators of pdf.js that paint a picture: 82 to 91, see its `OPS`. */
async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => operator >= 82 && operator <= 91);
}
