/** The step "edit it myself": the person changes a private copy, which goes on after the same look as any other text. */

import { holds, stops } from "../../core/policy/holds.ts";
import { confirmEdit } from "../../core/redaction/confirm-edit.ts";
import { spansOf } from "../../core/redaction/excerpt.ts";
import { withheldValues } from "../../core/redaction/redact.ts";
import { say } from "../../words/say.ts";
import { composerBox } from "../composer/caret.ts";
import type { AskInput } from "../hold/ask-input.ts";
import type { Ending, Held, HoldTools } from "../hold/held.ts";
import { took } from "../hold/took.ts";
import { decideVerdict } from "../judge/judge.ts";
import type { Draft, Step } from "../nudge/step.ts";
import { headings, ways, whatWasFound } from "../nudge/words.ts";
import { reasonAsk } from "./reason-ask.ts";
import { arrives, offerInstead } from "./release-redacted.ts";

/** Longer texts are edited where they come from. UTF-16 code units. */
const mostEditable = 50_000;

/** Null where editing cannot help, or where there is more than a text. */
export function editStep(input: AskInput): Step | null {
  const { attempt, verdict, decision, gatePolicy, match, kinds, connected, drafts } = input;
  const { plain, files } = attempt.content;
  if (!drafts || !connected || !attempt.releaseRedacted || attempt.kind === "upload" || files.length > 0) return null;
  if (verdict.unscanned !== null || decision.held.length === 0 || plain.trim() === "" || plain.length > mostEditable) return null;
  const nothing = decideVerdict({ ...verdict, findings: [], unscanned: null }, match.tool.id, gatePolicy.policy);
  if (holds(nothing.action)) return null;
  const way = ways[attempt.kind];
  const check: Draft["check"] = (text) => {
    const { action, held } = drafts.judgeText(text).decision;
    const marks = spansOf(held).map(({ start, end }) => ({ start, end }));
    if (!holds(action)) return { marks, left: "", label: say(`steps.edit.${wayOf(attempt.kind)}`), askReason: null };
    const may = action === "nudge" || action === "justify";
    const left = held.length > 0 ? whatWasFound(held, kinds) : headings.unscanned["not-ready"];
    return {
      marks,
      left,
      label: may ? way.proceed : null,
      askReason: action === "justify" ? reasonAsk(input, way.reason) : null,
    };
  };
  return { kind: "edit", label: say("steps.edit.open"), draft: { text: plain, page: drafts.page, check } };
}

function wayOf(kind: AskInput["attempt"]["kind"]): "paste" | "drop" | "send" {
  return kind === "send" || kind === "drop" ? kind : "paste";
}

/** Says "edited" only after the composer was read back. `reasoned`: the person has chosen to let go what is still held, as policy asks. */
export async function releaseEdited(held: Held, tools: HoldTools, text: string, reasoned: boolean): Promise<Ending> {
  const { attempt, verdict, decision } = held;
  const { findings, decision: now } = tools.drafts.judgeText(text);
  const stays = stops(now.action) || now.action === "redact" || (now.action === "justify" && !reasoned);
  const way = ways[attempt.kind];
  if (stays || !attempt.releaseRedacted) {
    attempt.leave();
    return { outcome: "blocked" };
  }
  const before = attempt.before();
  tools.unhold(withheldValues(text, findings));
  if (now.held.length > 0) tools.approve(withheldValues(text, now.held));
  const taken = await attempt.releaseRedacted({ text, files: [], edited: true });
  const gone = withheldValues(verdict.text, decision.held).filter((value) => !text.includes(value));
  const proof = { before, pasted: text, gone };
  const there = (after: string | null) => after === null || confirmEdit({ ...proof, after });
  if (took(taken, tools.problems) && (await arrives(attempt, there))) {
    const read =
      attempt.readBack() === null
        ? way.redactedUnread
        : say(attempt.kind === "send" ? "steps.edit.inBoxSend" : "steps.edit.inBox");
    const heading = say(`steps.edit.done.${wayOf(attempt.kind)}`);
    tools.nudge.tell({ tone: "ok", heading, detail: read }, composerBox(attempt.target));
    return { outcome: "edited", ...(now.held.length > 0 ? { kept: now.held.length } : {}) };
  }
  await offerInstead(held, tools, text, taken);
  return { outcome: "not-verified" };
}
