/** DOCX, by ECMA-376 part 1, 17: the body with what was deleted in it, headers, footers, notes, comments, links and properties. */
import type { Place } from "../../schema/reading.ts";
import type { ZipEntry } from "../archives/open-zip.ts";
import type { Sink } from "../sink.ts";
import { hasHiddenRuns } from "./hidden-runs.ts";
import { partsLike, partText } from "./part-text.ts";
import { readTextNodes, type TextTags } from "./read-text-nodes.ts";
import { attribute, walkXml } from "./xml-tokens.ts";

export const wordTags: TextTags = {
  text: new Set(["t", "delText", "instrText"]),
  lines: new Set(["p", "tr"]),
  gaps: new Map([
    ["tab", "\t"],
    ["br", "\n"],
    ["cr", "\n"],
    ["tc", "\t"],
  ]),
  // The same text once more, for programs that do not know text boxes.
  skip: new Set(["Fallback"]),
};

const parts: readonly (readonly [pattern: RegExp, place: Place | null])[] = [
  [/^word\/document\d*\.xml$/, null],
  [/^word\/header(\d+)\.xml$/, { kind: "header" }],
  [/^word\/footer(\d+)\.xml$/, { kind: "header" }],
  [/^word\/(?:foot|end)notes\.xml$/, { kind: "footnotes" }],
  [/^word\/comments\.xml$/, { kind: "comments" }],
];

export function readWord(entries: ReadonlyMap<string, ZipEntry>, sink: Sink): void {
  for (const [pattern, place] of parts) {
    for (const [, entry] of partsLike(entries, pattern)) {
      const xml = partText(entry);
      const where = place ? [place] : [];
      if (/<w:(?:del|moveFrom)[ >]/.test(xml)) sink.note("hidden-parts", ...where);
      if (hasHiddenRuns(xml)) sink.note("hidden-text", ...where);
      sink.give({ ...readTextNodes(xml, wordTags), part: entry.name }, ...where);
    }
  }
  readLinks(entries, /^word\/_rels\/.*\.rels$/, sink);
}

/** Where links lead, such as the address of somebody's mail. */
export function readLinks(entries: ReadonlyMap<string, ZipEntry>, pattern: RegExp, sink: Sink): void {
  const links = new Set<string>();
  for (const [, entry] of partsLike(entries, pattern)) {
    walkXml(partText(entry), {
      open(_, attributes) {
        if (attribute(attributes, "TargetMode") === "External") links.add(attribute(attributes, "Target") ?? "");
      },
    });
  }
  sink.give({ text: [...links].join("\n") }, { kind: "properties" });
}
