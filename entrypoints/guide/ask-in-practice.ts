/** The real classifier and the real card, on a text that goes nowhere. Nothing is recorded. */
import { type Classifier, compileClassifier } from "../../lib/core/classify/classify.ts";
import type { Decision } from "../../lib/core/policy/decide.ts";
import { splitByChoice } from "../../lib/core/redaction/excerpt.ts";
import { redact } from "../../lib/core/redaction/redact.ts";
import { askAbout } from "../../lib/page/hold/ask.ts";
import type { KindWords } from "../../lib/page/judge/classifier-on-demand.ts";
import { judge } from "../../lib/page/judge/judge.ts";
import type { Nudge } from "../../lib/page/nudge/nudge.ts";
import type { ToolEntry } from "../../lib/schema/tool.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";

interface Knowledge {
  readonly classifier: Classifier;
  readonly kinds: ReadonlyMap<string, KindWords>;
}

/** What came of it, and the text that a tool would have got; null where it would have got none. */
export interface Practised {
  readonly ended: "clean" | "hidden" | "anyway" | "cancelled";
  readonly text: string | null;
}

let loaded: Promise<Knowledge> | null = null;

/** The detectors come in a file of their own: who reads the first step does not wait for them. */
export function practiceKnowledge(): Promise<Knowledge> {
  loaded ??= import("../../rules/bundled/detectors.ts").then(({ detectors }) => ({
    classifier: compileClassifier(detectors),
    kinds: new Map(detectors.map((detector) => [detector.id, detector])),
  }));
  return loaded;
}

const tool: ToolEntry = {
  id: "practice",
  name: "",
  vendor: "",
  category: "chat",
  hosts: [{ host: "practice.invalid" }],
  home: "https://practice.invalid/",
};
const unexplained = { asksLeft: null, explained: {}, acceptanceDue: false, variant: null };
const offered = ["redact", "proceed", "cancel"];

export async function askInPractice(text: string, nudge: Nudge, box: DOMRect): Promise<Practised> {
  const { classifier, kinds } = await practiceKnowledge();
  const content = { plain: text, html: "", uriList: "", files: [] };
  const verdict = judge(content, () => classifier);
  if (verdict.findings.length === 0) return { ended: "clean", text };
  const decision: Decision = { action: "nudge", rule: null, held: verdict.findings };
  const question = askAbout({
    ...{ verdict, decision, kinds, unreadMayGo: true, connected: true, usingFallback: false },
    attempt: { kind: "paste", content, releaseRedacted: async () => "taken" },
    match: { tool: { ...tool, name: sayHere("guide.practice.tool") }, host: "practice.invalid" },
    gatePolicy: { policy: { ...nudgePolicy, status: { practice: "tolerated" } }, source: "built-in", configErrors: [] },
    guidance: { now: () => unexplained, settled: async () => null, asked: () => {}, open: () => {} },
  });
  const answer = await nudge.ask(
    {
      ...question,
      steps: question.steps.filter(({ kind }) => offered.includes(kind)),
      footer: [sayHere("guide.practice.note")],
      advice: question.advice ? { ...question.advice, links: [] } : null,
    },
    box,
  );
  if (answer.step === "proceed") return { ended: "anyway", text };
  if (answer.step !== "redact") return { ended: "cancelled", text: null };
  const { hidden } = splitByChoice(verdict.text, verdict.findings, answer.keep ?? new Set());
  return hidden.length === 0 ? { ended: "anyway", text } : { ended: "hidden", text: redact(text, hidden).text };
}
