/** Makes what the nudge asks of real texts, by the classifier, the policies and the words that ship. */
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import type { AttemptKind } from "../../lib/page/attempt.ts";
import { askAbout } from "../../lib/page/hold/ask.ts";
import { decideVerdict, type Verdict } from "../../lib/page/judge/judge.ts";
import type { Question } from "../../lib/page/nudge/card.ts";
import type { Notice } from "../../lib/page/nudge/notice.ts";
import { families } from "../../lib/schema/finding.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import type { ToolEntry } from "../../lib/schema/tool.ts";
import { detectors } from "../../rules/bundled/detectors.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";

/** `presses`: the card's buttons that are pressed first, one after the other. `low`: as if the window left it no room beside the box. */
export type NudgeState =
  | { readonly question: Question; readonly presses?: readonly string[]; readonly low?: true }
  | { readonly notice: Notice };

const classifier = compileClassifier(detectors);
const kinds = new Map(detectors.map((detector) => [detector.id, detector]));
const tool: ToolEntry = {
  id: "chatgpt",
  name: "ChatGPT",
  vendor: "OpenAI",
  category: "chat",
  hosts: [{ host: "chatgpt.com" }],
  home: "https://chatgpt.com/",
};
/** The frame in which a text is edited, as the gallery serves it. */
const editPage = {
  // Asked for in a browser alone: tests read the names of the states outside one.
  get url() {
    return new URL("edit.html", location.href).href;
  },
  get origin() {
    return location.origin;
  },
};

interface Case {
  readonly text?: string;
  readonly kind?: AttemptKind;
  readonly policy?: Policy;
  readonly unscanned?: Verdict["unscanned"];
  readonly files?: readonly File[];
  readonly connected?: boolean;
  readonly usingFallback?: boolean;
  readonly wrongSetting?: boolean;
  /** How often it was explained why such data stays out. */
  readonly explained?: number;
  readonly rulesDue?: boolean;
  readonly presses?: readonly string[];
  readonly low?: true;
  /** What is found in the private copy; what was found in the text if absent. */
  readonly edited?: string;
}

export function ask(one: Case): NudgeState {
  const { text = "", kind = "paste", unscanned = null, files = [] } = one;
  const policy: Policy = { ...(one.policy ?? nudgePolicy), supportUrl: "https://help.example/ai" };
  const verdict: Verdict = { text, plainEnd: text.length, findings: classifier.classify(text), unscanned, files: [] };
  const judgeText = (now: string) => {
    const looked: Verdict = { ...verdict, findings: classifier.classify(one.edited ?? now) };
    return { findings: looked.findings, decision: decideVerdict(looked, tool.id, policy) };
  };
  const question = askAbout({
    attempt: { kind, content: { plain: text, html: "", uriList: "", files }, releaseRedacted: async () => "taken" },
    match: { tool, host: "chatgpt.com" },
    verdict,
    decision: decideVerdict(verdict, tool.id, policy),
    unreadMayGo: true,
    gatePolicy: {
      policy,
      canAsk: true,
      source: "server",
      configErrors: one.wrongSetting ? [{ source: "managed", field: "serverUrl", expected: "an address" }] : [],
    },
    connected: one.connected ?? true,
    usingFallback: one.usingFallback ?? false,
    kinds,
    mayDoubt: true,
    drafts: { page: editPage, judgeText },
    guidance: {
      now: () => ({
        ...{ asksLeft: null, acceptanceDue: one.rulesDue ?? false, variant: null },
        explained: Object.fromEntries(families.map((family) => [family, one.explained ?? 2])),
      }),
      settled: async () => null,
      asked: () => {},
      open: () => {},
    },
  });
  return { question, presses: one.presses ?? [], ...(one.low ? { low: true } : {}) };
}
