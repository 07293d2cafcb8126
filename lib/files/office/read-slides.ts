/** PPTX, by ECMA-376 part 1, 19: slides with those that are hidden, speaker notes and comments. */
import type { ZipEntry } from "../archives/open-zip.ts";
import type { Sink } from "../sink.ts";
import { partsLike, partText } from "./part-text.ts";
import { readTextNodes, type TextTags } from "./read-text-nodes.ts";
import { readLinks } from "./read-word.ts";

const slideTags: TextTags = {
  text: new Set(["t", "text"]),
  lines: new Set(["p", "tr", "cm"]),
  gaps: new Map([
    ["br", "\n"],
    ["tc", "\t"],
  ]),
  skip: new Set(["Fallback"]),
};

export function readSlides(entries: ReadonlyMap<string, ZipEntry>, sink: Sink): void {
  for (const [number, entry] of partsLike(entries, /^ppt\/slides\/slide(\d+)\.xml$/)) {
    const xml = partText(entry);
    const hidden = /<p:sld\b[^>]*\sshow="(?:0|false)"/.test(xml);
    const place = { kind: hidden ? "hidden-slide" : "slide", number } as const;
    if (hidden) sink.note("hidden-parts", place);
    // In hundredths of a point: below two nobody reads it.
    if (/<a:rPr\s[^>]*\bsz="1?\d?\d"[^<]*(?:<(?!\/a:r>|a:t>)[^<]*)*<a:t>[^<]{20}/.test(xml)) sink.note("hidden-text", place);
    sink.give({ ...readTextNodes(xml, slideTags), part: entry.name }, place);
  }
  for (const [number, entry] of partsLike(entries, /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/)) {
    sink.give({ ...readTextNodes(partText(entry), slideTags), part: entry.name }, { kind: "notes", number });
  }
  for (const [, entry] of partsLike(entries, /^ppt\/comments\/.*\.xml$/)) {
    sink.give({ ...readTextNodes(partText(entry), slideTags), part: entry.name }, { kind: "comments" });
  }
  readLinks(entries, /^ppt\/slides\/_rels\/.*\.rels$/, sink);
}
