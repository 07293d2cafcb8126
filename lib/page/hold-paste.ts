/** One held paste, from the moment that the page did not get it to how it ended. */

import type { GatePolicy } from "../bridge/protocol.ts";
import { confirmRedaction } from "../core/confirm-redaction.ts";
import { type Decision, holds } from "../core/decide.ts";
import { concluded, describe } from "../core/describe.ts";
import { redactUntilClean, withheldValues } from "../core/redact.ts";
import type { Activity, Outcome } from "../schema/activity.ts";
import type { Finding } from "../schema/finding.ts";
import type { ToolEntry } from "../schema/tool.ts";
import { askAboutPaste, canRedact } from "./ask-about-paste.ts";
import type { CapturedPaste } from "./capture-paste.ts";
import { composerBox, restoreCaret } from "./caret.ts";
import type { KindWords } from "./classifier-on-demand.ts";
import type { Verdict } from "./judge-paste.ts";
import type { Nudge } from "./nudge/nudge.ts";
import { details, headings, labels, whatWasFound } from "./nudge/words.ts";
import { readComposer } from "./read-composer.ts";
import { release } from "./release.ts";

export interface HeldPaste {
  readonly captured: CapturedPaste;
  readonly verdict: Verdict;
  readonly decision: Decision;
  readonly tool: ToolEntry;
  readonly gatePolicy: GatePolicy;
  readonly usingFallback: boolean;
  /** Revision 0 of its activity, already handed to the recorder. */
  readonly activity: Activity;
}

export interface HoldTools {
  readonly nudge: Nudge;
  readonly kinds: ReadonlyMap<string, KindWords>;
  readonly record: (activity: Activity) => void;
  /** What policy would hold of a text in this place: a redacted text is looked at like any other before it goes on. */
  readonly findHeld: (text: string) => readonly Finding[];
  readonly connected: () => boolean;
}

/** Editors follow the selection some milliseconds after it was set; Slate needs the longest. Measured. */
const selectionSettles = 60;
/** How often, and how long, the composer is read before a redaction counts as not confirmed. Milliseconds. */
const readBack = { every: 50, until: 1_500 };

/** Asks, or redacts at once where policy says so, and records how it ended. Never rejects. */
export async function settlePaste(held: HeldPaste, tools: HoldTools): Promise<void> {
  const conclude = (outcome: Outcome, reason?: Activity["reason"]) => tools.record(concluded(held.activity, outcome, reason));
  if (!holds(held.decision.action)) {
    // It only waited for the policy, and the policy lets it through.
    tools.nudge.close();
    conclude(await pasteOriginal(held, tools, "allowed"));
    return;
  }
  if (held.decision.action === "redact" && canRedact(held.decision.held)) {
    conclude(await pasteRedacted(held, tools));
    return;
  }
  const question = askAboutPaste({ ...held, kinds: tools.kinds, connected: tools.connected() });
  const answer = await tools.nudge.ask(question, composerBox(held.captured.target));
  switch (answer.step) {
    case "redact":
      conclude(await pasteRedacted(held, tools));
      return;
    case "proceed":
      conclude(await pasteOriginal(held, tools, "overridden"), answer.reason);
      return;
    case "approved-tool":
      conclude("handed-over");
      return;
    default:
      restoreCaret(held.captured.target, held.captured.caret);
      conclude(held.decision.action === "block" ? "blocked" : "cancelled");
  }
}

async function pasteOriginal({ captured }: HeldPaste, { nudge }: HoldTools, done: Outcome): Promise<Outcome> {
  await new Promise((resolve) => setTimeout(resolve, selectionSettles));
  const { plain: text, html, files } = captured;
  if (release(captured.target, captured.caret, { text, html, files }) === "taken") return done;
  nudge.tell({ tone: "caution", heading: headings.refused, detail: details.refusedOriginal }, composerBox(captured.target));
  return "not-verified";
}

/** Says "redacted" only after the composer was read back; a text that did not arrive is offered for copying instead. */
async function pasteRedacted(
  { captured, verdict, decision }: HeldPaste,
  { nudge, kinds, findHeld }: HoldTools,
): Promise<Outcome> {
  const plain = verdict.text.slice(0, verdict.plainEnd);
  const inPlain = decision.held.filter(({ end }) => end <= verdict.plainEnd);
  const redacted = redactUntilClean(plain, inPlain, findHeld);
  if (!redacted.clean) {
    nudge.tell(
      { tone: "caution", heading: headings.unscanned.error, detail: details.refusedOriginal },
      composerBox(captured.target),
    );
    return "not-verified";
  }
  const before = readComposer(captured.target);
  await new Promise((resolve) => setTimeout(resolve, selectionSettles));
  const taken = release(captured.target, captured.caret, { text: redacted.text });
  const proof = {
    before,
    pasted: redacted.text,
    placeholders: redacted.placeholders,
    withheld: [...withheldValues(verdict.text, decision.held), ...redacted.withheld],
  };
  if (taken === "taken" && (await confirmed(() => confirmRedaction({ ...proof, after: readComposer(captured.target) })))) {
    nudge.tell(
      { tone: "ok", heading: headings.redacted(whatWasFound(decision.held, kinds)), detail: details.redacted },
      composerBox(captured.target),
    );
    return "redacted";
  }
  const [heading, detail] =
    taken === "taken" ? [headings.notConfirmed, details.notConfirmed] : [headings.refused, details.refusedRedacted];
  const steps = [
    { kind: "copy", label: labels.copyRedacted, text: redacted.text },
    { kind: "cancel", label: labels.close },
  ] as const;
  const box = composerBox(captured.target);
  const answer = await nudge.ask(
    { tone: "caution", heading, why: detail, samples: [], steps, footer: [], note: null, helpUrl: null },
    box,
  );
  if (answer.step === "copy") await navigator.clipboard.writeText(redacted.text).catch(() => undefined);
  return "not-verified";
}

async function confirmed(check: () => boolean): Promise<boolean> {
  for (let waited = 0; waited <= readBack.until; waited += readBack.every) {
    if (check()) return true;
    await new Promise((resolve) => setTimeout(resolve, readBack.every));
  }
  return false;
}

/** The first revision of what happened with a paste. */
export function describePaste(
  input: Pick<HeldPaste, "verdict" | "decision" | "tool" | "gatePolicy" | "usingFallback"> & {
    readonly id: string;
    readonly host: string;
    readonly outcome: Outcome;
  },
): Activity {
  return describe({
    id: input.id,
    occurredAt: Date.now(),
    kind: "paste",
    tool: input.tool.id,
    host: input.host,
    policyName: input.gatePolicy.policy.name,
    decision: input.decision,
    outcome: input.outcome,
    findings: input.verdict.findings,
    text: input.verdict.text,
    unscanned: input.verdict.unscanned,
    beforePolicy: input.usingFallback,
  });
}
