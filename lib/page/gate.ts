/**
 * The gate of one frame: every trusted paste gets its verdict in its own tick. Clean goes on natively, untouched; whatever is not clean
 * is cancelled first and settled afterwards, so that nothing asynchronous can race the page.
 */
import type { GatePolicy } from "../bridge/protocol.ts";
import { decide, holds } from "../core/decide.ts";
import { describe } from "../core/describe.ts";
import type { ToolMatch } from "../core/match-tool.ts";
import { capturePaste } from "./capture-paste.ts";
import { composerBox } from "./caret.ts";
import type { ClassifierOnDemand } from "./classifier-on-demand.ts";
import { describePaste, type HeldPaste, settlePaste } from "./hold-paste.ts";
import { decideVerdict, judgePaste, needsPolicy, type Verdict } from "./judge-paste.ts";
import type { Nudge } from "./nudge/nudge.ts";
import { details, headings } from "./nudge/words.ts";
import type { PolicySource } from "./policy-source.ts";
import type { Recorder } from "./record.ts";
import { isReleasing } from "./release.ts";

export interface GateParts {
  readonly classifier: ClassifierOnDemand;
  /** The tool that this page is now, or null: some hosts are AI only on some paths, and pages move without loading. */
  readonly toolHere: () => ToolMatch | null;
  readonly policy: PolicySource;
  readonly fallback: GatePolicy;
  readonly recorder: Recorder;
  readonly nudge: Nudge;
  readonly newId: () => string;
  /** False once the extension was updated or removed under this page. */
  readonly connected: () => boolean;
}

/** How long a held paste waits for the company's policy before the built-in one applies. Milliseconds. */
const policyPatience = 3_000;
/** Work shorter than this is not shown. Milliseconds. */
const workingAfter = 150;

/** Registers its listeners synchronously: at `document_start` that is before any script of the page. */
export function startGate(parts: GateParts): void {
  let holding = false;

  function onPaste(event: ClipboardEvent): void {
    // An untrusted paste is the page's own doing with data that it already has; ours is approved text on its way back.
    if (isReleasing() || !event.isTrusted || parts.nudge.owns(event)) return;
    const match = parts.toolHere();
    if (!match) return;
    if (holding) {
      // One at a time: what is on the clipboard stays there.
      cancel(event);
      parts.nudge.remind();
      return;
    }
    let verdict: Verdict;
    let captured: ReturnType<typeof capturePaste>;
    try {
      captured = capturePaste(event);
      verdict = judgePaste(captured, parts.classifier);
      const known = parts.policy.current();
      if (!known && !needsPolicy(verdict)) return;
      if (known) {
        const decision = decideVerdict(verdict, match.tool.id, known.policy);
        if (!holds(decision.action)) {
          if (decision.action === "record")
            note({ match, verdict, decision, gatePolicy: known, outcome: "allowed", usingFallback: false });
          return;
        }
      }
    } catch {
      // Whatever broke, the text stays out of the page, and the person is told.
      cancel(event);
      tellBroken(document.activeElement ?? document.documentElement);
      return;
    }
    cancel(event);
    holding = true;
    void settle(match, captured, verdict)
      .catch(() => tellBroken(captured.target))
      .finally(() => {
        holding = false;
      });
  }

  function tellBroken(near: Element): void {
    parts.nudge.tell({ tone: "caution", heading: headings.unscanned.error, detail: details.refusedOriginal }, composerBox(near));
  }

  async function settle(match: ToolMatch, captured: HeldPaste["captured"], verdict: Verdict): Promise<void> {
    const { gatePolicy, usingFallback } = await policyFor(captured.target);
    const decision = decideVerdict(verdict, match.tool.id, gatePolicy.policy);
    const outcome = decision.action === "block" ? "blocked" : "held";
    const activity = note({ match, verdict, decision, gatePolicy, outcome, usingFallback });
    const held: HeldPaste = { captured, verdict, decision, tool: match.tool, gatePolicy, usingFallback, activity };
    const findHeld = (text: string) =>
      decide({ findings: parts.classifier().classify(text), unscanned: null, tool: match.tool.id, policy: gatePolicy.policy })
        .held;
    await settlePaste(held, { ...parts, findHeld, kinds: parts.classifier.kinds, record: parts.recorder.record });
  }

  async function policyFor(target: Element): Promise<{ gatePolicy: GatePolicy; usingFallback: boolean }> {
    const known = parts.policy.current();
    if (known) return { gatePolicy: known, usingFallback: false };
    const working = setTimeout(
      () => parts.nudge.tell({ tone: "working", heading: headings.working, detail: "" }, composerBox(target)),
      workingAfter,
    );
    const gatePolicy = await parts.policy.settled(policyPatience);
    clearTimeout(working);
    return { gatePolicy, usingFallback: gatePolicy === parts.fallback };
  }

  function note(input: Omit<Parameters<typeof describePaste>[0], "id" | "tool" | "host"> & { match: ToolMatch }) {
    const activity = describePaste({ ...input, id: parts.newId(), tool: input.match.tool, host: input.match.host });
    parts.recorder.record(activity);
    return activity;
  }

  /** Keys pressed in our own card are none of the page's business: many sites type any key into their composer. */
  function keepKeysOurs(event: KeyboardEvent): void {
    if (!parts.nudge.owns(event)) return;
    event.stopImmediatePropagation();
    parts.nudge.key(event);
  }

  window.addEventListener("paste", onPaste, { capture: true });
  for (const type of ["keydown", "keypress", "keyup"] as const) window.addEventListener(type, keepKeysOurs, { capture: true });

  if (window === window.top) void recordVisit(parts);
}

function cancel(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The worker keeps one visit of a tool an hour, so this may be sent on every load. */
async function recordVisit({ toolHere, policy, recorder, newId }: GateParts): Promise<void> {
  const { policy: inForce } = await policy.settled(policyPatience);
  const match = toolHere();
  if (!match) return;
  recorder.record(
    describe({
      id: newId(),
      occurredAt: Date.now(),
      kind: "visit",
      tool: match.tool.id,
      host: match.host,
      policyName: inForce.name,
      decision: { action: "allow", rule: null, held: [] },
      outcome: "allowed",
      findings: [],
      text: "",
      unscanned: null,
      beforePolicy: false,
    }),
  );
}
