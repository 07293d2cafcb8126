/** What goes through a channel: once with nothing in it to hold, once with values that must not arrive. Made anew in each run. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
  /** Of the text file: what the backend must get. */
  readonly fileHash: string;
  /** A picture of the text's letters. */
  readonly png: Buffer;
}

export interface Payloads {
  readonly clean: Payload;
  readonly dirty: Payload;
  /** Values of `dirty` that must not arrive where policy withholds them. */
  readonly withheld: readonly string[];
}

/** In every text: tells the texts of the matrix from what else a UI sends, and the two from each other where a UI sends all again. */
const markers = { clean: "Minutes of Tuesday", dirty: "Minutes of Friday" } as const;

/** `draw`: a PNG of these letters, large and black on white. */
export async function makePayloads(folder: string, draw: (letters: string) => Promise<Buffer>): Promise<Payloads> {
  const { card, iban } = makeCanaries();
  const withheld = [card.value, iban.value];
  mkdirSync(folder, { recursive: true });
  const make = async (dirty: boolean): Promise<Payload> => {
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
      png: await draw(`${first} and`),
    };
  };
  return { clean: await make(false), dirty: await make(true), withheld };
}
