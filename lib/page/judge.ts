/** The verdict on what is on its way. Never throws: what it cannot check is `unscanned`, and policy says what becomes of that. */
import type { Classifier } from "../core/classify.ts";
import { type Decision, decide, holds } from "../core/decide.ts";
import { extractText } from "../core/extract-text.ts";
import type { UnscannedReason } from "../schema/action.ts";
import type { Finding } from "../schema/finding.ts";
import type { Policy } from "../schema/policy.ts";
import type { Content } from "./attempt.ts";
import { largestText } from "./largest-text.ts";
import { readFiles } from "./read-file.ts";

export interface Verdict {
  /** What was classified: the plain text, then whatever of the HTML is not in it, then the texts of the files. */
  readonly text: string;
  /** The plain text is `text.slice(0, plainEnd)`: what a redacted version is made of. */
  readonly plainEnd: number;
  readonly findings: readonly Finding[];
  /** Why something, or all of it, was not checked. */
  readonly unscanned: UnscannedReason | null;
  /** Where each file that could be read stands in `text`. */
  readonly files: readonly FilePart[];
}

export interface FilePart {
  readonly file: File;
  readonly start: number;
  readonly end: number;
}

/** Between the text and the files: no pattern reaches across it. */
const divider = "\n\u0000\n";

/** All but the files, synchronously: in the event's own tick. `classifier` may throw: then the text counts as not checked. */
export function judge(content: Content, classifier: () => Classifier): Verdict {
  const nothing = { text: "", plainEnd: 0, findings: [], files: [] };
  try {
    if (content.plain.length + content.html.length > largestText * 4 || content.plain.length > largestText) {
      return { ...nothing, unscanned: "too-large" };
    }
    const { text, plainEnd } = extractText(content);
    if (text.length > largestText) return { ...nothing, unscanned: "too-large" };
    const unscanned = content.files.length > 0 ? "file" : null;
    return { text, plainEnd, findings: text === "" ? [] : classifier().classify(text), unscanned, files: [] };
  } catch {
    return { ...nothing, unscanned: "error" };
  }
}

/** The files as well. `read` is the verdict on all the rest. A file that cannot be read as text leaves it `unscanned`. */
export async function judgeFiles(read: Verdict, files: readonly File[], classifier: () => Classifier): Promise<Verdict> {
  if (files.length === 0 || (read.unscanned !== null && read.unscanned !== "file")) return read;
  try {
    let { text } = read;
    const findings = [...read.findings];
    const parts: FilePart[] = [];
    let worst: UnscannedReason | null = null;
    for await (const { file, result } of readFiles(files, largestText - text.length)) {
      if (result.text === null) {
        if (worst === null || rankOf(result.unscanned) > rankOf(worst)) worst = result.unscanned;
        continue;
      }
      const start = text.length + divider.length;
      for (const finding of classifier().classify(result.text)) {
        findings.push({ ...finding, start: finding.start + start, end: finding.end + start });
      }
      text = `${text}${divider}${result.text}`;
      parts.push({ file, start, end: text.length });
    }
    return { text, plainEnd: read.plainEnd, findings, unscanned: worst, files: parts };
  } catch {
    return { ...read, unscanned: "error" };
  }
}

/** Of several files the one that says most: what is no text is let through more readily than what broke. */
function rankOf(reason: UnscannedReason): number {
  return ["file", "too-large", "error"].indexOf(reason);
}

/** There is more of it than anybody could check here. */
export function tooLarge(read: Verdict): Verdict {
  return { ...read, unscanned: "too-large" };
}

/** What policy says of a verdict. What could not be checked because something broke is held whatever the policy. */
export function decideVerdict(
  { findings, unscanned }: Pick<Verdict, "findings" | "unscanned">,
  tool: string,
  policy: Policy,
): Decision {
  const decision = decide({ findings, unscanned, tool, policy });
  return unscanned === "error" && !holds(decision.action) ? { ...decision, action: "nudge" } : decision;
}
