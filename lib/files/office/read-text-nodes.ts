/** The text of an XML part of a document, and where each run of it stands: the one way for Word, PowerPoint and OpenDocument. */
import type { Spot } from "../../schema/reading.ts";
import { local, walkXml } from "./xml-tokens.ts";

export interface TextTags {
  /** Elements whose text counts, by local name. Absent: all of them. */
  readonly text?: ReadonlySet<string>;
  /** Elements that end a line. */
  readonly lines: ReadonlySet<string>;
  /** Elements that stand for white space. */
  readonly gaps: ReadonlyMap<string, string>;
  /** Elements of which nothing is read. */
  readonly skip?: ReadonlySet<string>;
}

export interface TextNodes {
  readonly text: string;
  /** `node`: how many runs of text, counted or not, stand before it in the part. */
  readonly spots: readonly Spot[];
}

/** Linear in the length of `xml`. */
export function readTextNodes(xml: string, tags: TextTags): TextNodes {
  // Put together at the end: asking a text that grows how it ends copies all of it, each time.
  const parts: string[] = [];
  const spots: Spot[] = [];
  let length = 0;
  let last = "\n";
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
    last = part.at(-1) ?? last;
  };
  let node = -1;
  let counts = tags.text === undefined;
  let skipped = 0;
  walkXml(xml, {
    open(name) {
      const kind = local(name);
      if (tags.skip?.has(kind)) skipped += 1;
      if (tags.text?.has(kind)) counts = true;
      const gap = tags.gaps.get(kind);
      if (gap && skipped === 0) add(gap);
    },
    close(name) {
      const kind = local(name);
      if (tags.skip?.has(kind)) skipped -= 1;
      if (tags.text?.has(kind)) counts = false;
      if (tags.lines.has(kind) && last !== "\n") add("\n");
    },
    text(run) {
      node += 1;
      if (!counts || skipped > 0 || run === "") return;
      const start = length;
      add(run);
      spots.push({ start, end: length, node });
    },
  });
  return { text: parts.join(""), spots };
}

/** The part with other text in some of its runs. `texts`: by `node`. What is around them stays as it is, byte for byte. */
export function writeTextNodes(xml: string, texts: ReadonlyMap<number, string>, encode: (text: string) => string): string {
  const parts: string[] = [];
  let node = -1;
  let done = 0;
  walkXml(xml, {
    text(_, start, end) {
      node += 1;
      const text = texts.get(node);
      if (text === undefined) return;
      parts.push(xml.slice(done, start), encode(text));
      done = end;
    },
  });
  return [...parts, xml.slice(done)].join("");
}
