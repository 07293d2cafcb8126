/**
 * Looks whether the gate of this frame works, and says so when that changes: a signed-out page, a redesign or a script that did not
 * arrive shows up by name, never as silence.
 */
import { type Coverage, type CoverageReason, coverageState } from "../../schema/coverage.ts";
import { findComposer } from "../composer/find-composer.ts";
import { isPromptField } from "../composer/prompt-field.ts";
import type { Gate } from "../gate.ts";
import { knowledge } from "../judge/knowledge.ts";
import type { Ears } from "../listen-early.ts";
import { rehearse } from "./drill.ts";

export interface SelfCheckParts {
  readonly gate: Gate;
  readonly ears: Ears;
  readonly report: (coverage: Coverage) => Promise<void>;
}

/** When it looks: pages build themselves for a while, and many show their composer only then. Milliseconds after the load. */
const looks = [2_000, 8_000, 30_000];
/** No more often than this, whatever the page does. Milliseconds. */
const reportPause = 5_000;

/** Returns the answer of this moment, for the popup. Null where this is no AI tool. */
export function startSelfCheck({ gate, ears, report }: SelfCheckParts): () => Coverage | null {
  const late = scriptsHaveRun();
  let composerSeen = false;
  let reported = "";
  let reportedAt = Number.NEGATIVE_INFINITY;
  let waiting = false;

  // Somebody is in it: the surest sign that there is one.
  ears.on(["focusin", "input"], (event) => {
    const [target] = event.composedPath();
    if (composerSeen || !(target instanceof HTMLElement) || !isWritable(target)) return;
    composerSeen = true;
    whenIdle();
  });

  function look(): Coverage | null {
    const match = gate.parts.toolHere();
    if (!match) return null;
    composerSeen ||= findComposer() !== null;
    // A frame without a composer is one of the many that pages are made of.
    if (window !== window.top && !composerSeen) return null;
    const { engine, models, runDetectors, runModels } = knowledge();
    const reasons: CoverageReason[] = [...gate.parts.problems.now()];
    if (!composerSeen) reasons.push("no-composer");
    if (late) reasons.push("late");
    if (!engine && !runDetectors) reasons.push("no-detectors");
    else if (!rehearse(gate).found) reasons.push("drill-failed");
    if (!models && !runModels) reasons.push("no-models");
    if (gate.parts.policy.current() === null) reasons.push("built-in-policy");
    return { tool: match.tool.id, state: coverageState(reasons), reasons, inFrame: window !== window.top };
  }

  async function lookAndReport(): Promise<void> {
    const coverage = look();
    if (!coverage) return;
    const text = JSON.stringify(coverage);
    if (text === reported) return;
    const rest = reportedAt + reportPause - performance.now();
    if (rest > 0) {
      // Not now, and not never: a composer that came late must not leave its page reported as one without.
      if (!waiting) {
        setTimeout(() => {
          waiting = false;
          whenIdle();
        }, rest);
      }
      waiting = true;
      return;
    }
    reportedAt = performance.now();
    await report(coverage).then(() => {
      reported = text;
    });
  }

  const whenIdle = () => requestIdleCallback(() => void lookAndReport().catch(() => undefined), { timeout: 10_000 });
  const schedule = () => {
    for (const after of looks) setTimeout(whenIdle, after);
  };
  if (document.readyState === "complete") schedule();
  else window.addEventListener("load", schedule, { once: true });
  document.addEventListener("visibilitychange", whenIdle);
  return look;
}

function isWritable(target: HTMLElement): boolean {
  return (target.isContentEditable || target.matches("textarea, input")) && isPromptField(target);
}

/** At `document_start` no script of the page has run; a gate that was brought later comes behind some. */
function scriptsHaveRun(): boolean {
  return document.URL !== "about:blank" && document.readyState !== "loading" && document.scripts.length > 0;
}
