import { compileClassifier } from "../lib/core/classify.ts";
import { compileFindWindows } from "../lib/core/find-windows.ts";
import { maskFinding } from "../lib/core/mask.ts";
import type { Detector } from "../lib/schema/detector.ts";
import { type Finding, reportableConfidence } from "../lib/schema/finding.ts";
import { loadDetectorFiles } from "../rules/from-node.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { type Evidence, gatherEvidence, saysWhy } from "./evidence.ts";

export const explain: Command = {
  summary: "Say why a text is sensitive, or why it nearly is.",
  help: `waymark explain [--show] [--near]

Reads one text from standard input and writes, by place, each part that a detector's pattern
matched: found or not, how sure, and why (words near by, check digits, another finding in the
same place). Values are masked.
  --show   the values as they stand
  --near   also the detectors that looked (one of their hints is in the text) and saw nothing

Exit status: 0 done, 2 wrong usage.
`,
  async run(args) {
    const options = readOptions("explain", args, { show: { type: "boolean" }, near: { type: "boolean" } });
    if (options === null) return exitStatus.usage;
    const text = await readAll(process.stdin);
    const files = await loadDetectorFiles();
    const detectors = files.map(({ detector }) => detector);
    process.stdout.write(explainText(text, detectors, options.show === true, options.near === true));
    return exitStatus.done;
  },
};

interface Candidate extends Finding {
  readonly evidence: Evidence;
}

/** Lines for people, each ended. Without `show`, none of them holds a value. */
export function explainText(text: string, detectors: readonly Detector[], show: boolean, near: boolean): string {
  const classifier = compileClassifier(detectors);
  const kept = classifier.classify(text);
  const byId = new Map(detectors.map((detector) => [detector.id, detector]));
  const candidates = classifier.candidates(text, (finding, detector, value, context) => {
    Object.assign(finding, { evidence: gatherEvidence(detector, value, context) });
  }) as Candidate[];
  const lines: string[] = [];
  for (const candidate of candidates.sort((a, b) => a.start - b.start || b.confidence - a.confidence)) {
    const stands = kept.find((finding) => isAt(finding, candidate));
    const hider = kept.find(({ start, end }) => start < candidate.end && end > candidate.start);
    const verdict = stands ? "found" : candidate.confidence < reportableConfidence ? "near miss" : "hidden";
    const shown = show
      ? JSON.stringify(text.slice(candidate.start, candidate.end))
      : maskFinding(candidate, text, byId.get(candidate.detector));
    lines.push(`${verdict.padEnd(9)} ${placeOf(text, candidate.start).padEnd(8)} ${candidate.detector}  ${shown}`);
    lines.push(`          confidence ${candidate.confidence.toFixed(2)}, severity ${stands?.severity ?? candidate.severity}`);
    for (const reason of saysWhy(candidate.evidence, candidate.confidence)) lines.push(`          ${reason}`);
    if (stands && stands.severity !== candidate.severity) lines.push("          severity raised for what else is in the text");
    if (verdict === "hidden" && hider)
      lines.push(`          ${hider.detector} in the same place is surer, longer or more severe`);
  }
  if (candidates.length === 0) lines.push("nothing found, and no pattern matched");
  if (near) lines.push(...silent(text, detectors, new Set(candidates.map(({ detector }) => detector))));
  return lines.map((line) => `${line}\n`).join("");
}

/** The detectors that were woken by a hint and matched nothing. */
function silent(text: string, detectors: readonly Detector[], matched: ReadonlySet<string>): string[] {
  const ids: string[] = [];
  compileFindWindows(detectors)(text, (index) => {
    const { id } = detectors[index]!;
    if (!matched.has(id)) ids.push(id);
  });
  return [`looked, and saw nothing of their form: ${ids.length === 0 ? "none" : ids.sort().join(", ")}`];
}

function isAt(finding: Finding, candidate: Finding): boolean {
  return finding.detector === candidate.detector && finding.start === candidate.start && finding.end === candidate.end;
}

/** "3:14": line and column, both from 1. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

async function readAll(input: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}
