/** What the nudge asks, made by what ships. Everything in it is made up. */
import { details, headings, labels, ways } from "../../lib/page/nudge/words.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { say } from "../../lib/words/say.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { strictPolicy } from "../../rules/policies/strict.ts";
import { ask, type NudgeState } from "./ask-state.ts";
import { consentStates } from "./consent-states.ts";
import { makeUpCard } from "./make-up-card.ts";
import { nudgeNotices } from "./nudge-notices.ts";

const approved = [{ tool: "m365-copilot", name: "Copilot", url: "https://m365.cloud.microsoft/chat" }];

const card = `Please refund ${makeUpCard("4539", 1)} today.`;
const list = Array.from(
  { length: 12 },
  (_, nth) => `Kim Example ${nth}, kim.${nth}@example.net, ${makeUpCard("5412", nth)}`,
).join("\n");
const key = `The key is ${"AKIA"}${"Q3EGRNX7OLVZ5T2Y"} and the secret ${"wJk8Zr2TqLm5Xc9Vb1Nh"}${"6Gf4Ds7Pa3Ku0YeR2tQw"}.`;
const letter = `Hello team,\n\nplease refund ${makeUpCard("4539", 1)} today and write to kim.example@example.net.\n\nThank you, Kim`;
const asksForWords: Policy = { ...nudgePolicy, reasonWords: "sent" };
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
  "edit it myself": ask({ text: letter, presses: [say("steps.more"), say("steps.edit.open")] }),
  "edited, and clean": ask({ text: letter, presses: [say("steps.more"), say("steps.edit.open")], edited: "" }),
  "a reason in words that are sent": ask({ text: key, policy: asksForWords, presses: [ways.paste.proceed] }),
  "not sensitive": ask({ text: card, presses: [say("steps.more"), say("steps.doubt.open", { count: 1 })] }),
  "approval to ask for": ask({ text: card, presses: [say("steps.more"), say("approval.ask")] }),
  "over the box": ask({ text: card, low: true }),
  "over the box, made small": ask({ text: card, low: true, presses: [labels.fold] }),
  "needs an approval": ask({ text: card, policy: { ...nudgePolicy, rules: [], otherwise: "approval" } }),
  "read only": ask({ text: "Hello", policy: { ...nudgePolicy, rules: [], otherwise: "read-only" } }),
  ...consentStates,
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
  ...nudgeNotices,
};
