import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Where the corpora lie, and how many of their records are left out: 1 takes all, 10 every tenth. */
export interface CorpusFolder {
  readonly path: string;
  readonly every: number;
}

/** Records of `<folder>/<name>.jsonl.gz`, or of the same unpacked. Throws with the path if it is not there. */
export function readCorpus<Item>({ path, every }: CorpusFolder, name: string): Item[] {
  const plain = join(path, `${name}.jsonl`);
  const packed = `${plain}.gz`;
  if (!existsSync(plain) && !existsSync(packed)) throw new Error(`${packed}: no such corpus`);
  const content = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(packed));
  const lines = content
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.filter((_, index) => index % every === 0).map((line) => JSON.parse(line) as Item);
}

/** From an offset in code points to one in UTF-16 code units of `text`. */
export function codeUnits(text: string): (codePoints: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const starts: number[] = [];
  let unit = 0;
  for (const sign of text) {
    starts.push(unit);
    unit += sign.length;
  }
  return (offset) => starts[offset] ?? unit;
}
