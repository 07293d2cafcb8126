/** A Word document or a workbook with other text in some of its places. All that is not named stays as it was. */
import { type Zippable, zipSync } from "fflate";
import type { NewText } from "../../bridge/file-frame.ts";
import { compileHoldsAny } from "../../core/carried/holds-any.ts";
import { openZip, type ZipEntry } from "../archives/open-zip.ts";
import { createSink } from "../sink.ts";
import { partText } from "./part-text.ts";
import { plainNumber } from "./plain-number.ts";
import { writeTextNodes } from "./read-text-nodes.ts";
import { rewriteCells, rewriteSharedStrings } from "./rewrite-cells.ts";
import { sharedNode } from "./shared-strings.ts";
import { encodeXml, walkXml } from "./xml-tokens.ts";

/**
 * Null where there is no way to do that without guessing, and where something of `gone` would still be in the file: spreadsheets keep copies
 * of their cells for charts and pivot tables. Throws `Unreadable` for what is no such file.
 */
export function rewriteOffice(bytes: Uint8Array, texts: readonly NewText[], gone: readonly string[]): Uint8Array | null {
  const ignore = () => undefined;
  const entries = openZip(bytes, createSink({ give: ignore, note: ignore, miss: ignore }));
  if (!entries.has("[Content_Types].xml") || texts.length === 0) return null;
  const changed = changedParts(entries, texts);
  if (!changed) return null;
  const stillHolds = compileStillHolds(gone);
  const files: Zippable = {};
  for (const { name, read } of entries.values()) {
    const part = changed.get(name) ?? read();
    if (isXml.test(name) && stillHolds(new TextDecoder().decode(part))) return null;
    files[name] = part;
  }
  return zipSync(files);
}

const isXml = /\.(?:xml|rels|vml)$/i;

/** As it stands, in pieces between tags, or as a number with an exponent. */
function compileStillHolds(gone: readonly string[]): (xml: string) => boolean {
  const holdsAny = compileHoldsAny(gone);
  const holdsEncoded = compileHoldsAny(gone.map(encodeXml));
  const digits = new Set(gone.map((value) => value.replace(/\D/g, "")).filter((value) => value !== ""));
  return (xml) => {
    const runs: string[] = [];
    walkXml(xml, { text: (run) => void runs.push(run) });
    if (holdsAny(runs.join("")) || holdsEncoded(xml)) return true;
    return (xml.match(/\b\d(?:\.\d+)?[eE]\+?\d{1,2}\b/g) ?? []).some((number) => digits.has(plainNumber(number)));
  };
}

const sharedPart = "xl/sharedStrings.xml";

function changedParts(entries: ReadonlyMap<string, ZipEntry>, texts: readonly NewText[]): Map<string, Uint8Array> | null {
  const byPart = new Map<string, Map<number, string>>();
  const put = (part: string, node: number, text: string) => {
    byPart.set(part, (byPart.get(part) ?? new Map<number, string>()).set(node, text));
  };
  for (const { part, node, text } of texts) {
    if (node < 0) put(sharedPart, sharedNode(node), text);
    else put(part, node, text);
  }
  const changed = new Map<string, Uint8Array>();
  for (const [part, nodes] of byPart) {
    const entry = entries.get(part);
    if (!entry) return null;
    changed.set(part, new TextEncoder().encode(writePart(part, partText(entry), nodes)));
  }
  return changed;
}

function writePart(part: string, xml: string, texts: ReadonlyMap<number, string>): string {
  if (part === sharedPart) return rewriteSharedStrings(xml, texts);
  return part.startsWith("xl/worksheets/") ? rewriteCells(xml, texts) : writeTextNodes(xml, texts, encodeXml);
}
