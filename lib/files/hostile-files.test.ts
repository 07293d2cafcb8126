import { gzipSync, strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { wordFile } from "../../bench/files/office-samples.ts";
import { readInNode } from "../../bench/files/read-in-node.ts";

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Two parts of a quine of archives would name each other: as deep as that goes, it ends. */
const nested = (depth: number): Uint8Array =>
  depth === 0 ? strToU8("x") : zipSync({ "i.zip": nested(depth - 1), "j.zip": nested(depth - 1) });
const zeros = new Uint8Array(8 * 2 ** 20);

test.each([
  ["eight megabytes of nothing in eight kilobytes", "b.zip", () => zipSync({ "z.txt": zeros }), "too-large"],
  ["the same, packed once more", "b.gz", () => gzipSync(gzipSync(zeros)), "too-large"],
  ["archives in archives, two in each", "q.zip", () => nested(7), "too-large"],
  ["a size that is a lie", "l.zip", () => lied(zipSync({ "a.txt": strToU8("words ".repeat(500)) })), "too-large"],
  ["an archive of the large form", "l.zip", () => large(zipSync({ "a.txt": strToU8("words") })), "too-large"],
  ["pages that lead back to themselves", "c.pdf", () => latin(circle), null],
  [
    "an entity of a billion letters",
    "e.docx",
    () => wordFile({ body: [], more: { "word/document.xml": strToU8(laughs) } }),
    null,
  ],
  [
    "XML as deep as it is long",
    "d.docx",
    () => wordFile({ body: [], more: { "word/document.xml": strToU8("<w:p>".repeat(200_000)) } }),
    null,
  ],
  ["a picture that is a ZIP as well", "p.png", () => latin(`\x89PNG\r\n\x1a\n${"\0".repeat(40)}PK\x03\x04`), null],
] as const)("%s", async (_, name, bytes, reason) => {
  const { missed, passages } = await readInNode(name, bytes());
  expect(missed).toEqual(reason === null ? [] : expect.arrayContaining([reason]));
  expect(passages.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(1_000);
});

const circle =
  "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R]/Count 9>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
const laughs = `<!DOCTYPE x [${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join("")}]><w:p><w:t>&a11;</w:t></w:p>`;

/** Says in the central directory that what comes out is larger than anything. */
function lied(zip: Uint8Array): Uint8Array {
  return changed(zip, 0x02014b50, (view, at) => view.setUint32(at + 24, 0x7fffffff, true));
}

/** Says that its numbers stand elsewhere, as in archives of more than four gigabytes. */
function large(zip: Uint8Array): Uint8Array {
  return changed(zip, 0x06054b50, (view, at) => view.setUint32(at + 16, 0xffffffff, true));
}

function changed(zip: Uint8Array, sign: number, change: (view: DataView, at: number) => void): Uint8Array {
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 4 <= zip.length; at++) if (view.getUint32(at, true) === sign) change(view, at);
  return zip;
}
