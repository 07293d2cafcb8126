/** Files that are made to hang whoever reads them, or to fill the memory: each small on the disk. */
import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { wordFile } from "../../../../bench/files/office-samples.ts";

/** Archives in archives, two in each. */
const nested = (depth: number): Uint8Array =>
  depth === 0 ? strToU8("x") : zipSync({ "i.zip": nested(depth - 1), "j.zip": nested(depth - 1) });
const many = () => zipSync(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`${at}.txt`, strToU8("x")])));
/** The head of a square picture, and nothing more. */
const bitmap = (side: number) => {
  const head = new Uint8Array(33);
  head.set(Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"));
  new DataView(head.buffer).setUint32(16, side);
  new DataView(head.buffer).setUint32(20, side);
  return head;
};
const entities = Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join("");

const make = {
  "zeros.zip": () => zipSync({ "z.txt": new Uint8Array(8 * 2 ** 20) }),
  "nested.zip": () => nested(7),
  "many.zip": many,
  "half.pdf": () => strToU8("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\n"),
  "laughs.docx": () =>
    wordFile({
      body: [],
      more: {
        "word/document.xml": strToU8(`<!DOCTYPE x [${entities}]><w:p><w:t>&a11;</w:t></w:p>`),
        "word/media/image1.png": bitmap(60_000),
      },
    }),
  // The head of a picture, and then an archive.
  "polyglot.png": () => Uint8Array.from([...bitmap(40), ...zipSync({ "a.txt": strToU8("words") })]),
  "bitmap.png": () => bitmap(60_000),
  // No browser of these tests decodes it.
  "phone.heic": () => Uint8Array.from(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic".padEnd(64, "\0"), "latin1")),
};

/** With what is said of them. */
export const hostileFiles = [
  ["zeros.zip", "too-large"],
  ["nested.zip", "too-large"],
  ["many.zip", "too-large"],
  ["half.pdf", "file"],
  ["laughs.docx", "too-large"],
  ["polyglot.png", "file"],
  ["bitmap.png", "too-large"],
  ["phone.heic", "file"],
  ["sparse.zip", "too-large"],
] as const;
export type HostileName = (typeof hostileFiles)[number][0];

/** Writes them into the folder; the result is the path of each. */
export async function writeHostile(folder: string): Promise<Record<HostileName, string>> {
  const paths = {} as Record<HostileName, string>;
  for (const [name] of hostileFiles) {
    paths[name] = join(folder, name);
    await writeFile(paths[name], name === "sparse.zip" ? "PK\x03\x04" : make[name]());
  }
  // Four gigabytes by its size, some bytes on the disk.
  await truncate(paths["sparse.zip"], 4 * 2 ** 30);
  return paths;
}
