/** The verdict on the files of an attempt, after that on all the rest of it. */
import type { Classifier } from "../core/classify.ts";
import { noteFinding } from "../core/file-notes.ts";
import { resolveOverlaps } from "../core/resolve-overlaps.ts";
import { findInTable } from "../core/tables/find-in-table.ts";
import type { UnscannedReason } from "../schema/action.ts";
import type { Finding } from "../schema/finding.ts";
import type { FilePart, Verdict } from "./judge.ts";
import { largestText } from "./largest-text.ts";
import { type FileText, type ReadFilesParts, readFiles } from "./read-file.ts";

/** Between the text and the files: no pattern reaches across it. */
const divider = "\n\u0000\n";
/** As much is classified in one go: in between the page may draw. UTF-16 code units. */
const slice = 262_144;
/** A value that a slice cuts in two is found by the next, which begins so much earlier. */
const overlap = 1_024;

/** Never rejects. `read` is the verdict on all the rest. A file that cannot be read, or not whole, leaves it `unscanned`. */
export async function judgeFiles(
  read: Verdict,
  files: readonly File[],
  classifier: () => Classifier,
  parts: Omit<ReadFilesParts, "room">,
): Promise<Verdict> {
  if (files.length === 0 || (read.unscanned !== null && read.unscanned !== "file")) return read;
  const found: FilePart[] = [];
  try {
    let { text } = read;
    const findings = [...read.findings];
    let worst: UnscannedReason | null = null;
    for await (const { file, result } of readFiles(files, { ...parts, room: largestText - text.length })) {
      if (result.unscanned && (worst === null || rankOf(result.unscanned) > rankOf(worst))) worst = result.unscanned;
      if (result.text === null) continue;
      const start = text.length + divider.length;
      for (const finding of await findingsIn(result, classifier)) {
        findings.push({ ...finding, start: finding.start + start, end: finding.end + start });
      }
      text = `${text}${divider}${result.text}`;
      const { document, passages, encoding } = result;
      found.push({
        file,
        start,
        end: text.length,
        ...(document && passages ? { document, passages } : {}),
        ...(encoding ? { encoding } : {}),
      });
    }
    return { ...read, text, findings, unscanned: worst, files: found };
  } catch {
    return { ...read, unscanned: "error" };
  }
}

async function findingsIn({ text, passages, notes = [] }: FileText, classifier: () => Classifier): Promise<readonly Finding[]> {
  if (!passages) {
    const plain = classifier().classify(text ?? "");
    const tables = findInTable(text ?? "", (table) => classifier().classify(table));
    return [...notes.map((note) => noteFinding(note, 0)), ...resolveOverlaps([...plain, ...tables])];
  }
  const findings: Finding[] = [];
  for (const { start, passage, note } of passages) {
    if (note) findings.push(noteFinding(note, start));
    for (let at = 0; at === 0 || at < passage.text.length - overlap; at += slice - overlap) {
      if (at > 0) await new Promise((resolve) => setTimeout(resolve));
      for (const finding of classifier().classify(passage.text.slice(at, at + slice))) {
        findings.push({ ...finding, start: finding.start + at + start, end: finding.end + at + start });
      }
    }
  }
  return resolveOverlaps(findings);
}

/** Of several files the one that says most: what is no text is let through more readily than what broke. */
function rankOf(reason: UnscannedReason): number {
  return ["file", "old-format", "encrypted", "too-large", "time", "error"].indexOf(reason);
}
