/** The verdict on what is on its way. Never throws: what it cannot check is `unscanned`, and policy says what becomes of that. */
import type { Classifier } from "../../core/classify/classify.ts";
import { extractText } from "../../core/extract-text.ts";
import { type Decision, decide } from "../../core/policy/decide.ts";
import { holds } from "../../core/policy/holds.ts";
import type { FileEncoding } from "../../core/text/encode-text.ts";
import type { UnscannedReason } from "../../schema/action.ts";
import type { Circumstances } from "../../schema/circumstances.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Content } from "../attempt.ts";
import type { ReadDocument } from "../documents/document-reader.ts";
import { largestText } from "./largest-text.ts";
import type { PlacedPassage } from "./read-file.ts";

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
  /** Ends what the files are read with; they can be rewritten until then. */
  readonly close?: () => void;
  /** The person would rather not wait: then nothing goes on, whatever policy says of what was not read. */
  readonly ended?: true;
  /** What was found stops it by itself, and then the rest of the files was not read, or not looked at. */
  readonly endedEarly?: true;
  /** What is known of the moment, for policy; absent: nothing. */
  readonly circumstances?: Circumstances;
}

/** What policy is asked with. */
export type Judged = Pick<Verdict, "findings" | "unscanned" | "circumstances">;

export interface FilePart {
  readonly file: File;
  readonly start: number;
  readonly end: number;
  /** Of a plain text. */
  readonly encoding?: FileEncoding;
  /** Of what is no plain text: its passages, with offsets that begin with the file. */
  readonly document?: ReadDocument;
  readonly passages?: readonly PlacedPassage[];
}

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

/** There is more of it than anybody could check here. */
export function tooLarge(read: Verdict): Verdict {
  return { ...read, unscanned: "too-large" };
}

/** What policy says of a verdict. What could not be checked because something broke is held whatever the policy. */
export function decideVerdict({ findings, unscanned, circumstances }: Judged, tool: string, policy: Policy): Decision {
  const decision = decide({ findings, unscanned, tool, policy, ...(circumstances ? { circumstances } : {}) });
  return unscanned === "error" && !holds(decision.action) ? { ...decision, action: "nudge" } : decision;
}
