/** Lines of `explain` about what no pattern found: the models' findings and near misses, and the company's own lists. */

import type { OwnKind } from "../lib/core/company/own-data.ts";
import type { ModelEvidence, Reason } from "../lib/core/models/explain-models.ts";
import { sureOfDocument } from "../lib/core/models/models.ts";
import { maskFinding } from "../lib/core/redaction/mask.ts";
import { type Finding, reportableConfidence } from "../lib/schema/finding.ts";

export interface Entry {
  /** UTF-16 code units of the text. */
  readonly start: number;
  readonly detector: string;
  readonly verdict: "found" | "near miss" | "hidden" | "recorded";
  /** The value, masked or not, or what it is. */
  readonly shown: string;
  readonly because: readonly string[];
}

/** Less than this is not even a near miss, unless asked for. */
const leastNear = 0.2;

/** `kept`: all that the classifier reports. `show`: values and words of the text as they stand. */
export function modelEntries(
  evidence: readonly ModelEvidence[],
  kept: readonly Finding[],
  text: string,
  show: boolean,
  near: boolean,
): Entry[] {
  return evidence.flatMap((each): Entry[] => {
    const { model, kind, start, end, confidence, score, reasons, source } = each;
    const stands = kept.find((finding) => finding.detector === kind.id && (model !== "names" || finding.start === start));
    if (!stands && confidence < leastNear && !near) return [];
    const needed = model === "documents" ? sureOfDocument : reportableConfidence;
    const sure = stands?.confidence ?? confidence;
    const verdict = stands ? (stands.canary ? "recorded" : "found") : sure < needed || model === "code" ? "near miss" : "hidden";
    const before = score === undefined ? "" : `, ${score.toFixed(2)} before calibration; counts from ${needed.toFixed(2)} on`;
    const because = [`confidence ${sure.toFixed(2)}, severity ${stands?.severity ?? kind.severity}`, `model: ${model}${before}`];
    if (verdict === "recorded") because.push("the policy only observes the models: recorded, never held");
    if (source !== undefined) because.push(...sourceLines(source));
    if (reasons.length > 0) because.push(`for it: ${reasons.map((reason) => saysReason(reason, show)).join(", ")}`);
    if (verdict === "hidden") because.push(hiddenBy(each, kept));
    const shown =
      model === "documents"
        ? "the whole text"
        : show
          ? JSON.stringify(text.slice(start, end))
          : maskFinding(
              {
                ...each,
                detector: kind.id,
                category: kind.category,
                family: kind.family,
                severity: kind.severity,
                canary: false,
              },
              text,
              kind,
            );
    return [{ start: model === "names" ? start : 0, detector: kind.id, verdict, shown, because }];
  });
}

function saysReason(reason: Reason, show: boolean): string {
  const weight = `+${reason.weight.toFixed(1)}`;
  if ("subject" in reason) return `${reason.subject} ${weight}`;
  const words = reason.quoted.split(" ");
  return `${show ? reason.quoted : words.map((word) => `${word.charAt(0)}••`).join(" ")} ${weight}`;
}

function sourceLines({ code, comment, asked, said, other, language }: NonNullable<ModelEvidence["source"]>): string[] {
  const lines = code + comment + asked + said + other;
  const asks = asked > 0 ? "; somebody asks something beside it" : "";
  return [`${code} of ${lines} lines are code, ${comment} comments, ${asked + said} sentences${asks}; looks like ${language}`];
}

function hiddenBy({ model, start, end }: ModelEvidence, kept: readonly Finding[]): string {
  if (model === "documents") return "most of the text is source code, which may hold a licence or a sample";
  const hider = kept.find((finding) => finding.family !== "DOCUMENT" && finding.start < end && finding.end > start);
  return hider ? `${hider.detector} in the same place goes first` : "stands in source code, where variables have names, too";
}

/** What was found of the company's own. */
export function ownEntries(kinds: readonly OwnKind[], kept: readonly Finding[], text: string, show: boolean): Entry[] {
  return kept.flatMap((finding): Entry[] => {
    const kind = kinds.find(({ id }) => id === finding.detector);
    if (kind === undefined) return [];
    const { start, end, confidence, severity, canary } = finding;
    const because = [`confidence ${confidence.toFixed(2)}, severity ${severity}`, `a list of the policy: ${kind.name.one}`];
    if (canary) because.push("the list is on trial: recorded, never held");
    const shown = show ? JSON.stringify(text.slice(start, end)) : maskFinding(finding, text, kind);
    return [{ start, detector: finding.detector, verdict: canary ? "recorded" : "found", shown, because }];
  });
}
