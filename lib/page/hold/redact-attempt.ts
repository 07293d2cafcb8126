/** What goes on instead of a held original: its text and its files, with placeholders, looked at again until nothing is found. */

import type { Naming } from "../../core/redaction/placeholder-book.ts";
import { redactUntilClean } from "../../core/redaction/redact.ts";
import { encodeText } from "../../core/text/encode-text.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Attempt, RedactedContent } from "../attempt.ts";
import { redactDocument } from "../documents/redact-document.ts";
import type { Verdict } from "../judge/judge.ts";

export interface RedactedAttempt extends RedactedContent {
  /** The placeholders in `text`, one entry for each time. */
  readonly placeholders: readonly string[];
  /** What was taken out of text and files, each value once. */
  readonly withheld: readonly string[];
  /** The conversation's, with all that was taken out. */
  readonly book: Naming["book"];
}

/** Null where something is still found in what is left: such a text must not go on. `held`: findings in `verdict.text`. */
export async function redactAttempt(
  { content }: Pick<Attempt, "content">,
  verdict: Verdict,
  held: readonly Finding[],
  find: (text: string) => readonly Finding[],
  naming: Naming,
): Promise<RedactedAttempt | null> {
  const plain = redactUntilClean(
    verdict.text.slice(0, verdict.plainEnd),
    held.filter(({ end }) => end <= verdict.plainEnd),
    find,
    naming,
  );
  let { book } = plain;
  const withheld = new Set(plain.withheld);
  let clean = plain.clean;
  const files: File[] = [];
  for (const file of content.files) {
    const part = verdict.files.find((each) => each.file === file);
    const inFile = part ? held.filter(({ start, end }) => start >= part.start && end <= part.end) : [];
    if (!part || inFile.length === 0) files.push(file);
    else if (part.document) {
      const redacted = await redactDocument(part, inFile, find, { ...naming, book });
      if (!redacted) return null;
      book = redacted.book;
      for (const value of redacted.withheld) withheld.add(value);
      files.push(redacted.file);
    } else {
      const shifted = inFile.map((finding) => ({ ...finding, start: finding.start - part.start, end: finding.end - part.start }));
      const redacted = redactUntilClean(verdict.text.slice(part.start, part.end), shifted, find, { ...naming, book });
      book = redacted.book;
      clean &&= redacted.clean;
      for (const value of redacted.withheld) withheld.add(value);
      const { encoding = { encoding: "utf-8", mark: false } } = part;
      files.push(
        new File([encodeText(redacted.text, encoding)], file.name, { type: file.type, lastModified: file.lastModified }),
      );
    }
  }
  return clean ? { text: plain.text, files, placeholders: plain.placeholders, withheld: [...withheld], book } : null;
}
