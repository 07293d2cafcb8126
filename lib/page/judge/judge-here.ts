/** Verdict and decision in this place, for this person: what has been let through or is not sensitive here is not held again. */
import type { GatePolicy } from "../../bridge/protocol.ts";
import type { Decision } from "../../core/policy/decide.ts";
import type { ToolMatch } from "../../core/tools/match-tool.ts";
import type { Circumstances } from "../../schema/circumstances.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Attempt } from "../attempt.ts";
import type { Approvals } from "./approvals.ts";
import type { ClassifierOnDemand } from "./classifier-on-demand.ts";
import { decideAttempt } from "./decide-attempt.ts";
import type { JudgedText } from "./drafts.ts";
import type { GuidanceSource } from "./guidance.ts";
import type { Verdict } from "./judge.ts";
import type { NotSensitive } from "./not-sensitive.ts";

export interface JudgeHere {
  /** What the person has let through counts as not found in a send, and where the page reads the clipboard once more for its paste. */
  unapproved(attempt: Pick<Attempt, "kind">, verdict: Verdict): Verdict;
  /** What is judged without the models that policy counts on is not checked whole. */
  unlessReady(verdict: Verdict): Verdict;
  /** What is not sensitive here is counted and never held. */
  decide(verdict: Verdict, tool: string, policy: Policy): Decision;
  /** Throws where the text cannot be checked: then it must not go on. */
  judgeText(attempt: Pick<Attempt, "kind">, match: ToolMatch, gatePolicy: GatePolicy, text: string): JudgedText;
  /** With what is known of the moment. */
  placed(attempt: Pick<Attempt, "kind">, match: ToolMatch | null, verdict: Verdict): Verdict;
}

/** What the page knows of the account, and of where a text came from. */
export type CircumstancesOf = (text: string) => Pick<Circumstances, "account" | "plan" | "sources">;

interface Parts {
  readonly approvals: Approvals;
  readonly classifier: ClassifierOnDemand;
  readonly guidance: GuidanceSource;
  readonly notSensitive: NotSensitive;
  readonly circumstances?: CircumstancesOf;
}

export function createJudgeHere({ approvals, classifier, guidance, notSensitive, circumstances }: Parts): JudgeHere {
  const here: JudgeHere = {
    unapproved(attempt, verdict) {
      if (attempt.kind !== "send" && attempt.kind !== "clipboard") return verdict;
      const findings = verdict.findings.filter(({ start, end }) => !approvals.has(verdict.text.slice(start, end)));
      return { ...verdict, findings };
    },
    unlessReady(verdict) {
      if (verdict.unscanned !== null || verdict.text === "" || classifier.ready()) return verdict;
      return { ...verdict, unscanned: "not-ready" };
    },
    decide(verdict, tool, policy) {
      const findings = verdict.findings.filter((finding) => !notSensitive.covers(tool, finding, verdict.text));
      const decision = decideAttempt({ ...verdict, findings }, tool, policy, guidance.now());
      const counts = findings.length < verdict.findings.length && decision.action === "allow";
      return counts ? { ...decision, action: "record" } : decision;
    },
    judgeText(attempt, match, { policy }, text) {
      const judged = { text, plainEnd: text.length, findings: classifier().classify(text), unscanned: null, files: [] };
      const verdict = here.unapproved(attempt, here.unlessReady(here.placed(attempt, match, judged)));
      return { findings: verdict.findings, decision: here.decide(verdict, match.tool.id, policy) };
    },
    placed({ kind }, match, verdict) {
      const known = match ? { toolCategory: match.tool.category } : {};
      const window = isPrivate() ? { browser: ["private" as const] } : {};
      const here = { ...known, ...window, channel: kind, now: Date.now(), ...circumstances?.(verdict.text) };
      return { ...verdict, circumstances: here };
    },
  };
  return here;
}

interface Extension {
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

/** The page is in a private window. */
function isPrivate(): boolean {
  const world = globalThis as unknown as { readonly browser?: Extension; readonly chrome?: Extension };
  return (world.browser ?? world.chrome)?.extension?.inIncognitoContext === true;
}
