/** Takes the found values out of a text and leaves in their place what kind of value stood there. */
import type { Finding } from "../../schema/finding.ts";
import type { PlaceholderBook } from "../../schema/placeholder-book.ts";
import { isSpan } from "./is-span.ts";
import { createNamer, freshNaming, isKeepable, type Naming, placeholderForm } from "./placeholder-book.ts";

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Redacted {
  readonly text: string;
  /** The placeholders that stand in `text`, by position, one entry for each time. */
  readonly placeholders: readonly string[];
  /** What stands where, with offsets in the text before; by start. */
  readonly replacements: readonly Replacement[];
  /** The naming's book with all that was hidden here. It becomes the conversation's when the text has gone on. */
  readonly book: PlaceholderBook;
}

/**
 * "Ana: [EMAIL_1], Ben: [EMAIL_2], Ana again: [EMAIL_1]": the same value gets the same placeholder, within a text and with every other
 * text of the book, and no placeholder that already stands in the text is given to another value. Findings that overlap go as one, under
 * the name of the first. `findings` by start, as `classify` returns them.
 */
export function redact(text: string, findings: readonly Finding[], naming: Naming = freshNaming): Redacted {
  const taken = new Set([...naming.taken, ...Array.from(text.matchAll(placeholderForm), ([, name = ""]) => name)]);
  const namer = createNamer({ ...naming, taken });
  const spans = joinOverlaps(findings).map((span) => ({ ...span, value: text.slice(span.start, span.end) }));
  const values = new Set(spans.map(({ value }) => value));
  // What is a credential in one place is none of the values that may be kept in another.
  const hard = new Set(findings.filter((finding) => !isKeepable(finding)).map(({ start, end }) => text.slice(start, end)));
  const parts: string[] = [];
  const replacements: Replacement[] = [];
  let at = 0;
  for (const { start, end, family, value, keepable } of spans) {
    const placeholder = namer.name({ family, value, keepable: keepable && !hard.has(value) }, !endsAnother(value, values));
    parts.push(text.slice(at, start), placeholder);
    replacements.push({ start, end, text: placeholder });
    at = end;
  }
  parts.push(text.slice(at));
  return { text: parts.join(""), placeholders: replacements.map(({ text: made }) => made), replacements, book: namer.book() };
}

/** True if the last four of this value are, by themselves, another that is being hidden. */
function endsAnother(value: string, values: ReadonlySet<string>): boolean {
  return values.has(value.slice(-4));
}

type Span = Pick<Finding, "start" | "end" | "family"> & { readonly keepable: boolean };

/** Of findings that overlap, one from where the first begins to where the last ends. */
function joinOverlaps(findings: readonly Finding[]): Span[] {
  const joined: Span[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    const { start, end, family } = finding;
    const keepable = isKeepable(finding);
    if (last === undefined || start >= last.end) joined.push({ start, end, family, keepable });
    else joined[joined.length - 1] = { ...last, end: Math.max(last.end, end), keepable: last.keepable && keepable };
  }
  return joined;
}

/**
 * The values themselves, each once: to check, in memory, that none of them is in the composer afterwards. What is found of a file itself has
 * none.
 */
export function withheldValues(text: string, findings: readonly Finding[]): string[] {
  return [...new Set(findings.filter(isSpan).map(({ start, end }) => text.slice(start, end)))];
}

export interface FullyRedacted extends Omit<Redacted, "replacements"> {
  /** False if something was still found after the last round: such a text must not go on. */
  readonly clean: boolean;
  /** What was taken out, each value once. */
  readonly withheld: readonly string[];
}

/** What one finding hides can come to light when it is gone; more rounds than this mean that something is wrong. */
const mostRounds = 4;

/** Redacts, and again as long as `find` finds something in what is left. `findings` are those of `text` itself. */
export function redactUntilClean(
  text: string,
  findings: readonly Finding[],
  find: (text: string) => readonly Finding[],
  naming: Naming = freshNaming,
): FullyRedacted {
  const made = new Set<string>();
  const withheld = new Set<string>();
  let { book } = naming;
  let left = text;
  let found = findings;
  for (let round = 0; round < mostRounds && found.length > 0; round++) {
    for (const value of withheldValues(left, found)) withheld.add(value);
    const redacted = redact(left, found, { ...naming, book });
    book = redacted.book;
    for (const placeholder of redacted.placeholders) made.add(placeholder);
    left = redacted.text;
    found = find(left);
  }
  const placeholders = (left.match(placeholderForm) ?? []).filter((placeholder) => made.has(placeholder));
  // A value of a later round may hold a placeholder of an earlier one, which is no secret and stands there rightly.
  return {
    text: left,
    placeholders,
    clean: found.length === 0,
    withheld: [...withheld].filter((value) => !made.has(value)),
    book,
  };
}
