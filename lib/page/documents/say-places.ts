/** Where in the files something was found, in words: "sheet “Customers”, column D, rows 12–900". */
import { byPassage } from "../../core/files/by-passage.ts";
import { type FoundPlace, linesOf, placeIn } from "../../core/files/places-of.ts";
import { isSpan } from "../../core/redaction/is-span.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Place } from "../../schema/reading.ts";
import { say } from "../../words/say.ts";
import type { FilePart, Verdict } from "../judge/judge.ts";

/** More would push what one can do about it out of sight. */
const mostPlaces = 3;
const mostColumns = 3;

/** One line for all files; "" where it is in none of them. `findings`: in the verdict's text. */
export function sayPlaces({ files, text }: Verdict, findings: readonly Finding[]): string {
  const places = files.flatMap((part) => {
    const inside = findings.filter(({ start, end }) => start >= part.start && end <= part.end).sort((a, b) => a.start - b.start);
    if (inside.length === 0) return [];
    const named = files.length > 1 ? [part.file.name] : [];
    return placesIn(part, text, inside).map((place) => [...named, place].filter((each) => each !== "").join(", "));
  });
  const shown = [...new Set(places)].filter((place) => place !== "");
  const rest = shown.length - mostPlaces;
  return [...shown.slice(0, mostPlaces), ...(rest > 0 ? [say("files.places.more", { count: rest })] : [])].join(" · ");
}

function placesIn({ start, end, passages }: FilePart, text: string, findings: readonly Finding[]): string[] {
  if (!passages) {
    // That a file is not what its name says stands in none of its lines.
    if (!findings.some(isSpan)) return [];
    const { from, to } = linesOf(
      text.slice(start, end),
      findings.filter(isSpan).map((finding) => ({ start: finding.start - start })),
    );
    return [from === to ? say("files.place.line", { from }) : say("files.place.lines", { from, to })];
  }
  return Array.from(byPassage(passages, findings, start), ([{ passage }, inside]) => sayPlace(placeIn(passage, inside)));
}

function sayPlace({ where, columns, rows }: FoundPlace): string {
  const parts = where.map(sayPart);
  parts.push(...columns.slice(0, mostColumns).map((column) => say("files.place.column", { column })));
  if (rows) parts.push(rows.from === rows.to ? say("files.place.row", { from: rows.from }) : say("files.place.rows", rows));
  return parts.join(", ");
}

function sayPart({ kind, name = "", number = 0 }: Place): string {
  if (kind === "entry") return name;
  return say(kind === "table" && name ? "files.place.named-table" : `files.place.${kind}`, { name, number });
}
