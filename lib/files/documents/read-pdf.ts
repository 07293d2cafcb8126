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
  try {
    let scans = 0;
    for (let number = 1; number <= document.numPages; number++) {
      if (number > fileLimits.pages) {
        sink.miss("too-large");
        break;
      }
      const page = await document.getPage(number);
      const text = `${await textOf(page)}\n${await notesOf(page)}`.trim();
      sink.give({ text }, { kind: "page", number });
      if (text.length < leastText && (await hasPicture(page))) {
        scans += 1;
        if (scans > fileLimits.scannedPages) sink.miss("too-large");
        else sink.give({ text: (await readScan(page)) ?? "" }, { kind: "page", number });
      }
      page.cleanup();
    }
    for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
      const name = filename || id;
      const content = await document.getAttachmentContent(id);
      if (!content) continue;
      sink.unpack(content.length);
      await readPart({ name, bytes: content }, sink.within({ kind: "attachment", name }, true));
    }
  } finally {
    await document.loadingTask.destroy();
  }
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  let text = "";
  for (const item of items) if ("str" in item) text += item.str + (item.hasEOL ? "\n" : "");
  return text;
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
