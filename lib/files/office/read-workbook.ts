/** XLSX, by ECMA-376 part 1, 18: every sheet, hidden ones too, and comments. */

import { type Cell, tableText } from "../../core/tables/table-text.ts";
import type { ZipEntry } from "../archives/open-zip.ts";
import { fileLimits } from "../file-limits.ts";
import { type Sink, Unreadable } from "../sink.ts";
import { partsLike, partText } from "./part-text.ts";
import { plainNumber } from "./plain-number.ts";
import { readTextNodes, type TextTags } from "./read-text-nodes.ts";
import { sharedNode, sharedStrings } from "./shared-strings.ts";
import { attribute, local, walkXml } from "./xml-tokens.ts";

const plainTags: TextTags = { text: new Set(["t"]), lines: new Set(["comment", "threadedComment", "p"]), gaps: new Map() };

export function readWorkbook(entries: ReadonlyMap<string, ZipEntry>, sink: Sink): void {
  const shared = sharedStrings(partText(entries.get("xl/sharedStrings.xml")));
  const names = sheetNames(entries);
  for (const [, entry] of partsLike(entries, /^xl\/worksheets\/sheet(\d+)\.xml$/)) {
    const { name, hidden } = names.get(entry.name) ?? { name: entry.name.replace(/^.*\/|\.xml$/g, ""), hidden: false };
    const xml = partText(entry);
    const place = { kind: hidden ? "hidden-sheet" : "sheet", name } as const;
    // Rows and columns as well.
    if (hidden || /<(?:\w+:)?(?:row|col)\s[^>]*\bhidden="(?:1|true)"/.test(xml)) sink.note("hidden-parts", place);
    sink.give({ ...tableText(readCells(xml, shared)), part: entry.name }, place);
  }
  for (const [, entry] of partsLike(entries, /^xl\/(?:comments(\d+)|threadedComments\/.*|drawings\/drawing\d+)\.xml$/)) {
    const xml = partText(entry);
    const tags = entry.name.includes("threaded") ? { ...plainTags, text: new Set(["text"]) } : plainTags;
    sink.give({ ...readTextNodes(xml, tags), part: entry.name }, { kind: "comments" });
  }
}

function sheetNames(entries: ReadonlyMap<string, ZipEntry>): ReadonlyMap<string, { name: string; hidden: boolean }> {
  const targets = new Map<string, string>();
  walkXml(partText(entries.get("xl/_rels/workbook.xml.rels")), {
    open(_, attributes) {
      const target = attribute(attributes, "Target") ?? "";
      targets.set(attribute(attributes, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  const names = new Map<string, { name: string; hidden: boolean }>();
  walkXml(partText(entries.get("xl/workbook.xml")), {
    open(name, attributes) {
      if (local(name) !== "sheet") return;
      const state = attribute(attributes, "state") ?? "visible";
      const part = targets.get(attribute(attributes, "r:id") ?? "");
      if (part) names.set(part, { name: attribute(attributes, "name") ?? "", hidden: state !== "visible" });
    },
  });
  return names;
}

/** In the order of the sheet. `node`: how many cells stand before it; of a shared string see `sharedNode`. */
function readCells(xml: string, shared: readonly string[]): Cell[] {
  const cells: Cell[] = [];
  let node = -1;
  let row = 0;
  let column = "";
  let type = "";
  let value = "";
  let reads = false;
  walkXml(xml, {
    open(name, attributes) {
      const kind = local(name);
      if (kind === "row") row = rowNumber(attribute(attributes, "r")) ?? row + 1;
      if (kind === "c") {
        node += 1;
        if (node >= fileLimits.cells) throw new Unreadable("too-large");
        const address = attribute(attributes, "r") ?? "";
        column = /^[A-Z]+/.exec(address)?.[0] ?? "";
        type = attribute(attributes, "t") ?? "n";
        value = "";
      }
      if (kind === "v" || kind === "t") reads = true;
    },
    close(name) {
      const kind = local(name);
      if (kind === "v" || kind === "t") reads = false;
      if (kind !== "c") return;
      const text = type === "s" ? (shared[Number(value)] ?? "") : type === "n" ? plainNumber(value) : value;
      if (text !== "") cells.push({ text, row, column, node: type === "s" ? sharedNode(Number(value)) : node });
    },
    text(run) {
      if (reads) value += run;
    },
  });
  return cells;
}

/** From 1; null where a file does not say, or says what is no number. */
function rowNumber(said: string | null | undefined): number | null {
  const number = Number(said ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
}
