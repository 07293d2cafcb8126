/** What the nudge asks and tells, made of real texts by the classifier, the policies and the words that ship. Everything in them is made up. */

import { compileClassifier } from "../../lib/core/classify.ts";
import { askAbout } from "../../lib/page/ask.ts";
import type { AttemptKind } from "../../lib/page/attempt.ts";
import { decideVerdict, type Verdict } from "../../lib/page/judge.ts";
import type { Question } from "../../lib/page/nudge/card.ts";
import type { Notice } from "../../lib/page/nudge/notice.ts";
import { details, headings, labels, ways } from "../../lib/page/nudge/words.ts";
import { families } from "../../lib/schema/finding.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import type { ToolEntry } from "../../lib/schema/tool.ts";
import { say } from "../../lib/words/say.ts";
import { detectors } from "../../rules/bundled/detectors.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { strictPolicy } from "../../rules/policies/strict.ts";
import { makeUpCard } from "./make-up-card.ts";

/** `presses`: the card's buttons that are pressed first, one after the other. */
export type NudgeState = { readonly question: Question; readonly presses?: readonly string[] } | { readonly notice: Notice };

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
const approved = [{ tool: "m365-copilot", name: "Copilot", url: "https://m365.cloud.microsoft/chat" }];

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
}

function ask(one: Case): NudgeState {
  const { text = "", kind = "paste", unscanned = null, files = [] } = one;
  const policy: Policy = { ...(one.policy ?? nudgePolicy), supportUrl: "https://help.example/ai" };
  const verdict: Verdict = { text, plainEnd: text.length, findings: classifier.classify(text), unscanned, files: [] };
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
    guidance: {
      now: () => ({
        ...{ asksLeft: null, acceptanceDue: one.rulesDue ?? false, variant: null },
        explained: Object.fromEntries(families.map((family) => [family, one.explained ?? 2])),
      }),
      asked: () => {},
      open: () => {},
    },
  });
  return { question, presses: one.presses ?? [] };
}

const tell = (tone: Notice["tone"], heading: string, detail: string): NudgeState => ({ notice: { tone, heading, detail } });

const card = `Please refund ${makeUpCard("4539", 1)} today.`;
const list = Array.from(
  { length: 12 },
  (_, nth) => `Kim Example ${nth}, kim.${nth}@example.net, ${makeUpCard("5412", nth)}`,
).join("\n");
const key = `The key is ${"AKIA"}${"Q3EGRNX7OLVZ5T2Y"} and the secret ${"wJk8Zr2TqLm5Xc9Vb1Nh"}${"6Gf4Ds7Pa3Ku0YeR2tQw"}.`;
const withApproved: Policy = { ...nudgePolicy, approved };

export const nudgeStates: Readonly<Record<string, NudgeState>> = {
  "a card number": ask({ text: card }),
  "with an approved tool": ask({ text: card, policy: withApproved }),
  "a list of customers": ask({ text: list, policy: withApproved }),
  "a key, with a reason": ask({ text: key, policy: withApproved }),
  "a key, asked for the reason": ask({ text: key, presses: [ways.paste.proceed] }),
  "a look first": ask({ text: card, presses: [say("steps.look.open")] }),
  "a look first at many": ask({ text: list, presses: [say("steps.look.open")] }),
  "more ways": ask({ text: card, presses: [say("steps.more")] }),
  "not sensitive": ask({ text: card, presses: [say("steps.more"), say("steps.doubt.open", { count: 1 })] }),
  "approval to ask for": ask({ text: card, presses: [say("steps.more"), say("approval.ask")] }),
  "what policy stops": ask({ text: card, policy: { ...strictPolicy, approved } }),
  "a tool that is not used": ask({ text: "Hello", policy: { ...withApproved, status: { chatgpt: "blocked" } } }),
  "explained in full": ask({ text: card, policy: withApproved, explained: 0 }),
  "explained in a line": ask({ text: card, explained: 1 }),
  "rules to accept": ask({ text: card, explained: 0, rulesDue: true }),
  "typed and sent": ask({ text: card, kind: "send" }),
  "a file": ask({ text: list, kind: "upload", files: [new File([list], "customers.csv"), new File([list], "more.csv")] }),
  "too long to check": ask({ unscanned: "too-large" }),
  "could not be checked": ask({ unscanned: "error", policy: withApproved }),
  "company's policy not there": ask({ text: card, usingFallback: true }),
  "extension was updated": ask({ text: card, connected: false }),
  "wrong setting": ask({ text: card, wrongSetting: true }),
  "being checked": tell("working", headings.working, ""),
  redacted: tell("ok", ways.paste.without("a payment card number"), ways.paste.redacted),
  "not confirmed": {
    question: {
      tone: "caution",
      heading: headings.notConfirmed,
      why: details.notConfirmed,
      about: null,
      samples: [],
      steps: [
        { kind: "copy", label: labels.copyRedacted, text: "" },
        { kind: "cancel", label: labels.close },
      ],
      footer: [],
      note: null,
      helpUrl: null,
    },
  },
  "ready to send": tell("ok", ways.send.ready!.heading, ways.send.ready!.detail),
  "page stopped": tell("caution", headings.requestStopped, details.requestStopped),
};
