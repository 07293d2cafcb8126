/** ODT, ODS, ODP, by OpenDocument 1.3: content with comments and what was deleted, headers and footers, sheets with their names. */
import type { ZipEntry } from "../archives/open-zip.ts";
import { type Sink, Unreadable } from "../sink.ts";
import { partText } from "./part-text.ts";
import { readTextNodes, type TextTags } from "./read-text-nodes.ts";
import { attribute, local, walkXml } from "./xml-tokens.ts";

const tags: TextTags = {
  lines: new Set(["p", "h", "table-row", "line-break"]),
  gaps: new Map([
    ["tab", "\t"],
    ["s", " "],
    ["table-cell", "\t"],
  ]),
  skip: new Set(["styles", "automatic-styles", "font-face-decls", "scripts", "creator", "date"]),
};

/** One part for each table of a spreadsheet, one for all of a text or a presentation. */
export function readOpenDocument(entries: ReadonlyMap<string, ZipEntry>, sink: Sink): void {
  if (partText(entries.get("META-INF/manifest.xml")).includes("encryption-data")) throw new Unreadable("encrypted");
  const xml = partText(entries.get("content.xml"));
  if (xml.includes("<text:tracked-changes")) sink.note("hidden-parts");
  const sheets = xml.includes("<office:spreadsheet") ? tablesIn(xml) : [];
  if (sheets.length === 0) sink.give(readTextNodes(xml, tags));
  for (const { name, start, end } of sheets) sink.give(readTextNodes(xml.slice(start, end), tags), { kind: "sheet", name });
  sink.give(
    readTextNodes(partText(entries.get("styles.xml")), {
      ...tags,
      skip: new Set(["styles", "automatic-styles", "font-face-decls"]),
    }),
    { kind: "header" },
  );
}

/** Tables that stand in no other table. Offsets into `xml`. */
function tablesIn(xml: string): { name: string; start: number; end: number }[] {
  const tables: { name: string; start: number; end: number }[] = [];
  const open = /<table:table\s([^>]*)>/g;
  for (let match = open.exec(xml); match; match = open.exec(xml)) {
    const end = xml.indexOf("</table:table>", match.index);
    const stop = end < 0 ? xml.length : end;
    tables.push({ name: attribute(` ${match[1]}`, "table:name") ?? "", start: match.index, end: stop });
    open.lastIndex = stop;
  }
  return tables;
}

/** True for an archive that is one of OpenDocument's. */
export function isOpenDocument(entries: ReadonlyMap<string, ZipEntry>): boolean {
  return entries.has("content.xml") && entries.has("META-INF/manifest.xml");
}

/** Title, author and the like, of OOXML and OpenDocument alike. */
export function readProperties(entries: ReadonlyMap<string, ZipEntry>, sink: Sink): void {
  for (const name of ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml"]) {
    const lines: string[] = [];
    let element = "";
    walkXml(partText(entries.get(name)), {
      open: (tag) => {
        element = local(tag);
      },
      text: (text) => {
        if (worthReading.has(element) && text.trim() !== "") lines.push(text);
      },
    });
    sink.give({ text: lines.join("\n") }, { kind: "properties" });
  }
}

/** Names of people who wrote it stand in every document, and are no finding. */
const worthReading = new Set([
  "title",
  "subject",
  "description",
  "keywords",
  "category",
  "lpwstr",
  "Company",
  "Manager",
  "keyword",
  "user-defined",
]);
