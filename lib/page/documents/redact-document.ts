/** A document with placeholders in place of what is held in it: rewritten in its own form, and read again before anybody relies on it. */
import type { NewText } from "../../bridge/file-frame.ts";
import type { Naming } from "../../core/placeholder-book.ts";
import { type Replacement, redact, withheldValues } from "../../core/redact.ts";
import { rewriteSpots } from "../../core/rewrite-spots.ts";
import type { Finding } from "../../schema/finding.ts";
import type { FilePart, Verdict } from "../judge.ts";
import type { PlacedPassage } from "../read-file.ts";

export interface RedactedDocument {
  readonly file: File;
  readonly withheld: readonly string[];
  readonly book: Naming["book"];
}

type HeldIn = readonly (readonly [placed: PlacedPassage, findings: readonly Finding[]])[];

/** Null where it cannot be rewritten, or where something of it is still there afterwards. `held`: findings in the verdict's text. */
export async function redactDocument(
  part: FilePart,
  held: readonly Finding[],
  find: (text: string) => readonly Finding[],
  naming: Naming,
): Promise<RedactedDocument | null> {
  const { file, document } = part;
  if (!document) return null;
  const texts: NewText[] = [];
  const withheld = new Set<string>();
  let { book } = naming;
  for (const [{ passage }, findings] of heldIn(part, held)) {
    const redacted = redact(passage.text, findings, { ...naming, book });
    book = redacted.book;
    for (const value of withheldValues(passage.text, findings)) withheld.add(value);
    const spots = passage.part === undefined ? null : rewriteSpots(passage, passage.text, redacted.replacements);
    if (!spots) return null;
    for (const [node, text] of spots) texts.push({ part: passage.part ?? "", node, text });
  }
  const blob = await document.rewrite(texts, [...withheld]);
  if (!blob) return null;
  const rewritten = new File([blob], file.name, { type: file.type, lastModified: file.lastModified });
  const after = await document.readAgain(rewritten);
  const gone =
    after.missed.length === 0 && after.passages.every(({ text }) => ![...withheld].some((value) => text.includes(value)));
  return gone && after.passages.every(({ text }) => find(text).length === 0)
    ? { file: rewritten, withheld: [...withheld], book }
    : null;
}

/** True where all that is held in the files stands where it can be taken out. */
export function canBeRewritten({ files }: Verdict, held: readonly Finding[]): boolean {
  return files.every((part) =>
    heldIn(part, held).every(([{ passage }, findings]) => {
      const gaps = findings.map(({ start, end }): Replacement => ({ start, end, text: "" }));
      return passage.part !== undefined && rewriteSpots(passage, passage.text, gaps) !== null;
    }),
  );
}

/** What is held in each passage of a document, with offsets in it; nothing for a plain text. */
function heldIn({ start, passages }: FilePart, held: readonly Finding[]): HeldIn {
  return (passages ?? []).flatMap((placed) => {
    const base = start + placed.start;
    const findings = held
      .filter((finding) => finding.start >= base && finding.end <= start + placed.end)
      .map((finding) => ({ ...finding, start: finding.start - base, end: finding.end - base }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return findings.length === 0 ? [] : [[placed, findings] as const];
  });
}
