/** The verdict on the files of an attempt, after that on all the rest of it. */
import type { Classifier } from "../../core/classify/classify.ts";
import { resolveOverlaps } from "../../core/classify/resolve-overlaps.ts";
import { noteFinding } from "../../core/files/file-notes.ts";
import { isWhole } from "../../core/redaction/is-whole.ts";
import { findInTable } from "../../core/tables/find-in-table.ts";
import type { UnscannedReason } from "../../schema/action.ts";
import type { Finding } from "../../schema/finding.ts";
import type { FilePart, Verdict } from "./judge.ts";
import { type AsRead, createAsRead, divider } from "./judge-as-read.ts";
import { largestText } from "./largest-text.ts";
import { type FileText, type ReadFilesParts, readFiles } from "./read-file.ts";

export interface JudgeFilesWith extends Omit<ReadFilesParts, "room" | "heard"> {
  readonly classifier: () => Classifier;
  /** True for what nothing that is still found could let through: then no more is read. */
  readonly stopsIt: (soFar: Verdict) => boolean;
}

/**
 * Never rejects. `read` is the verdict on all the rest. A file that cannot be read, or not whole, leaves it `unscanned`: "time" where reading
 * was ended because of what had been found.
 */
export async function judgeFiles(read: Verdict, files: readonly File[], parts: JudgeFilesWith): Promise<Verdict> {
  if (files.length === 0 || (read.unscanned !== null && read.unscanned !== "file")) return read;
  const { classifier, stopsIt, stop } = parts;
  const found: FilePart[] = [];
  const reading = new AbortController();
  const end = () => reading.abort();
  stop.addEventListener("abort", end, { once: true });
  if (stop.aborted) end();
  try {
    const asRead = createAsRead({ read, classifier, stopsIt, end });
    let { text } = read;
    const findings = [...read.findings];
    let worst: UnscannedReason | null = null;
    let leftOut = false;
    const room = largestText - text.length;
    for await (const { file, result } of readFiles(files, { ...parts, room, stop: reading.signal, heard: asRead.hear })) {
      const judged = result.text === null ? { findings: [], whole: true } : await findingsIn(result, classifier, asRead);
      leftOut ||= asRead.ended && (result.unscanned === "time" || !judged.whole);
      const reason = result.unscanned ?? (judged.whole ? null : "time");
      if (reason && (worst === null || rankOf(reason) > rankOf(worst))) worst = reason;
      if (result.text === null) continue;
      const start = text.length + divider.length;
      for (const finding of judged.findings) {
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
    return { ...read, text, findings, unscanned: worst, files: found, ...(leftOut ? { endedEarly: true } : {}) };
  } catch {
    return { ...read, unscanned: "error" };
  } finally {
    stop.removeEventListener("abort", end);
  }
}

interface Judged {
  readonly findings: readonly Finding[];
  /** False where a part was read and nobody has looked at it. */
  readonly whole: boolean;
}

async function findingsIn(
  { text, passages, notes = [] }: FileText,
  classifier: () => Classifier,
  asRead: AsRead,
): Promise<Judged> {
  if (!passages) {
    const whole = text ?? "";
    const plain = classifier().classify(whole);
    const tables = findInTable(whole, (table) => classifier().classify(table));
    const found = plain.filter((finding) => isWhole(finding, whole.length));
    const spans = plain.filter((finding) => !found.includes(finding));
    const findings = [...notes.map((note) => noteFinding(note, 0)), ...found, ...resolveOverlaps([...spans, ...tables])];
    asRead.add(whole, findings);
    return { findings, whole: true };
  }
  const findings: Finding[] = [];
  let whole = true;
  for (const { start, passage, note } of passages) {
    if (note) findings.push(noteFinding(note, start));
    else {
      const inside = await asRead.findingsOf(passage);
      whole &&= inside !== null;
      for (const finding of inside ?? []) findings.push({ ...finding, start: finding.start + start, end: finding.end + start });
    }
  }
  return { findings, whole };
}

/** Of several files the one that says most: what is no text is let through more readily than what broke. */
function rankOf(reason: UnscannedReason): number {
  return ["file", "old-format", "encrypted", "too-large", "time", "error"].indexOf(reason);
}
