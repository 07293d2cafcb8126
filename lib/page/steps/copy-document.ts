/** The step "copy its text without them": for files that hold something and cannot be written anew, such as a PDF or a picture. */
import { isSpan } from "../../core/redaction/is-span.ts";
import { redactUntilClean } from "../../core/redaction/redact.ts";
import type { Outcome } from "../../schema/activity.ts";
import { say } from "../../words/say.ts";
import { composerBox } from "../composer/caret.ts";
import { canBeRewritten } from "../documents/redact-document.ts";
import type { AskInput } from "../hold/ask-input.ts";
import type { Held } from "../hold/held.ts";
import { toClipboard } from "../hold/to-clipboard.ts";
import { largestText } from "../judge/largest-text.ts";
import type { Question } from "../nudge/card.ts";
import type { Nudge } from "../nudge/nudge.ts";
import type { Step } from "../nudge/step.ts";

/** Null where the file itself can be redacted, where nothing is to be hidden, and where the rest may not go on either. */
export function copyDocument({ attempt, verdict, decision, drafts, naming }: AskInput): Step | null {
  const { held, action } = decision;
  if (
    !drafts ||
    !naming ||
    attempt.content.files.length !== 1 ||
    (action !== "nudge" && action !== "justify" && action !== "redact")
  )
    return null;
  const [part] = verdict.files;
  // Of a file itself, such as its macros, nothing comes along with its text.
  const spans = held.filter(isSpan);
  // More than `largestText` could not be pasted.
  if (!part?.passages || spans.length === 0 || part.end - part.start > largestText || canBeRewritten(verdict, held)) return null;
  if (held.some(({ family, start }) => family === "DOCUMENT" || family === "CODE" || start < part.start)) return null;
  const inFile = spans.map((finding) => ({ ...finding, start: finding.start - part.start, end: finding.end - part.start }));
  const find = (text: string) => drafts.judgeText(text).decision.held;
  const { text, clean } = redactUntilClean(verdict.text.slice(part.start, part.end), inFile, find, naming);
  return clean ? { kind: "copy", label: say("files.copy"), text: text.replaceAll("\n\u0000\n", "\n\n") } : null;
}

/** Says that it is on the clipboard only after the browser has taken it. */
export async function copyText({ steps }: Question, { attempt }: Held, nudge: Nudge): Promise<Outcome> {
  const step = steps.find((each) => each.kind === "copy");
  const notice = (await toClipboard(step?.text ?? ""))
    ? ({ tone: "ok", heading: say("files.copied.heading"), detail: say("files.copied.detail") } as const)
    : ({ tone: "caution", heading: say("files.copied.failed"), detail: attempt.kept ?? "" } as const);
  nudge.tell(notice, composerBox(attempt.target));
  return "cancelled";
}
