/** A document with placeholders in place of what is held in it: rewritten in its own form, and read again before anybody relies on it. */
import type { NewText } from "../../bridge/file-frame.ts";
import { byPassage } from "../../core/files/by-passage.ts";
import type { Naming } from "../../core/redaction/placeholder-book.ts";
import { redact, withheldValues } from "../../core/redaction/redact.ts";
import { rewriteSpots, standInSpots } from "../../core/redaction/rewrite-spots.ts";
import type { Finding } from "../../schema/finding.ts";
import type { FilePart, Verdict } from "../judge/judge.ts";

export interface RedactedDocument {
  readonly file: File;
  readonly withheld: readonly string[];
  readonly book: Naming["book"];
}

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
  for (const [{ passage }, findings] of byPassage(part.passages ?? [], held, part.start)) {
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
  const { missed, passages } = await document.readAgain(rewritten, [...withheld]);
  if (missed.length > 0) return null;
  for (const { text } of passages) {
    if (find(text).length > 0) return null;
    // A long document has many passages, and the page wants to draw.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { file: rewritten, withheld: [...withheld], book };
}

/** True where all that is held in the files stands where it can be taken out. */
export function canBeRewritten({ files }: Verdict, held: readonly Finding[]): boolean {
  return files.every((part) =>
    [...byPassage(part.passages ?? [], held, part.start)].every(
      ([{ passage }, findings]) => passage.part !== undefined && standInSpots(passage.spots ?? [], passage.text, findings),
    ),
  );
}
