import { gzipSync, strToU8, zipSync } from "fflate";
import { outlookFile } from "../../bench/files/compound-sample.ts";
import { openDocumentFile, slidesFile, wordFile, workbookFile } from "../../bench/files/office-samples.ts";
import { pdfFile } from "../../bench/files/pdf-sample.ts";

const rows = [
  ["Name", "Card"],
  ["Ana", 12],
];
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** A small whole file of every family that is read. */
export const fileSamples: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a.docx", wordFile({ body: ["words"], header: "h", deleted: "d" })],
  ["a.xlsx", workbookFile([{ name: "S", rows }])],
  ["a.pptx", slidesFile([{ text: "a", notes: "n" }])],
  ["a.odt", openDocumentFile(["words"])],
  ["a.pdf", pdfFile(["words on a page"])],
  [
    "a.msg",
    outlookFile({ subject: "s", body: "words ".repeat(900), to: [{ name: "n", address: "a" }], files: { "f.txt": latin("x") } }),
  ],
  ["a.zip", zipSync({ "a.txt": strToU8("words"), "b.zip": zipSync({ "c.txt": strToU8("words") }) })],
  ["a.gz", gzipSync(strToU8("words words words"))],
  ["a.rtf", latin("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}words\\par}")],
  ["a.eml", latin('From: a\r\nTo: b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nwords\r\n--b--')],
  ["a.ipynb", latin('{"nbformat":4,"cells":[{"source":["x"]}]}')],
  ["a.sqlite", latin(`SQLite format 3\0${"\0words\0".repeat(20)}`)],
  ["a.jpg", latin(`\xff\xd8\xff\xe1\0\x20Exif\0\0II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0`)],
];
