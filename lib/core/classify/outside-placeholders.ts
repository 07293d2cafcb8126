/** Findings in words of our own making: "SECRET" in "[SECRET_1]" has the form of a code of six letters. */
import { type Finding, families } from "../../schema/finding.ts";
import { placeholderForm, placeholderLabel } from "../redaction/placeholder-book.ts";

const known = new Set(families.map(placeholderLabel));

/** More of one kind have no names in one conversation; a longer number may be somebody's. */
const longestNumber = 6;

/**
 * The findings that do not lie within a placeholder as `redact` makes them. Its label is one of a few words and its numbers are short, so
 * that nothing can be hidden in one.
 */
export function outsidePlaceholders(findings: readonly Finding[], text: string): readonly Finding[] {
  if (findings.length === 0 || !text.includes("[")) return findings;
  const places = [...text.matchAll(placeholderForm)]
    .filter(([, name = ""]) => {
      const mark = name.lastIndexOf("_");
      return known.has(name.slice(0, mark)) && name.length - mark - 1 <= longestNumber;
    })
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  if (places.length === 0) return findings;
  let at = 0;
  return [...findings]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (at < places.length && places[at]!.end <= start) at++;
      const place = places[at];
      return place === undefined || start < place.start || end > place.end;
    });
}
