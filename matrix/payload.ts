/** What goes through a channel: once with nothing in it to hold, once with values that must not arrive. Made anew in each run. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { makeCanaries } from "../tests/e2e/support/canary.ts";

export interface Payload {
  readonly dirty: boolean;
  /** Words that each of its texts begins with. */
  readonly marker: string;
  /** Several lines, for what is pasted or dropped. */
  readonly lines: string;
  readonly html: string;
  /** One line, for what is typed. */
  readonly line: string;
  /** A text file on disk. */
  readonly file: string;
  /** Of the text file, or of the picture: what the backend must get. */
  readonly fileHash: string;
}

export interface Payloads {
  readonly clean: Payload;
  readonly dirty: Payload;
  /** Values of `dirty` that must not arrive where policy withholds them. */
  readonly withheld: readonly string[];
  /** A picture that holds nothing to read. */
  readonly png: Buffer;
}

/** In every text: tells the texts of the matrix from what else a UI sends, and the two from each other where a UI sends all again. */
const markers = { clean: "Minutes of Tuesday", dirty: "Minutes of Friday" } as const;

export function makePayloads(folder: string): Payloads {
  const { card, iban } = makeCanaries();
  const withheld = [card.value, iban.value];
  mkdirSync(folder, { recursive: true });
  const make = (dirty: boolean): Payload => {
    const [first, second] = dirty ? [`card ${card.value}`, `account ${iban.value}`] : ["tea is fine", "cakes are better"];
    const marker = dirty ? markers.dirty : markers.clean;
    const lines = `${marker}\nfirst ${first} and\nthen ${second}\nplease`;
    const file = join(folder, dirty ? "notes.txt" : "plain.txt");
    writeFileSync(file, `${lines}\n`);
    return {
      dirty,
      marker,
      lines,
      html: `<p>${marker}</p><p>first <b>${first}</b> and</p><p>then <i>${second}</i> please</p>`,
      line: `${marker}: first ${first} and then ${second} please`,
      file,
      fileHash: createHash("sha256").update(`${lines}\n`).digest("hex"),
    };
  };
  return { clean: make(false), dirty: make(true), withheld, png: pngOf(24, 24) };
}

/** A picture of one colour. */
function pngOf(width: number, height: number): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x7a)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([size, content, sum]);
}
