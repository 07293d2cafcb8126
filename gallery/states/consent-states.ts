/** The card where an application asks for access, by what the worker makes of it. Everything in it is made up. */
import { identifyClient } from "../../lib/core/consent/identify-client.ts";
import { questionOf } from "../../lib/page/consent/question.ts";
import type { Consent } from "../../lib/schema/consent.ts";
import type { ConsentProvider } from "../../lib/schema/consent-provider.ts";
import { consentCard } from "../../lib/worker/moments/consent-card.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import type { NudgeState } from "./ask-state.ts";

const provider = { id: "google", name: "Google" } as ConsentProvider;
const consent: Consent = {
  ...{ provider: "google", client: "7", clientName: "Ledger AI", redirectHost: "ledger.example", redirectPath: "/" },
  ...{ redirectPort: "", scopes: ["gmail.readonly", "drive"], offline: true, admin: false },
};
const client = identifyClient(consent, () => null, new Map(), new Map());
const scopes = [
  { scope: "gmail.readonly", means: "mail-read", risk: "high" },
  { scope: "drive", means: "files-all", risk: "high" },
  { scope: "shiny.new", means: null, risk: "medium" },
] as const;
const approved = [{ tool: "m365-copilot", name: "Copilot", url: "https://m365.cloud.microsoft/chat" }];

const asks = (action: "nudge" | "block", grown: readonly string[] | null): NudgeState => ({
  get question() {
    return questionOf(consentCard({ provider, client, consent, scopes, grown, action, policy: { ...nudgePolicy, approved } }));
  },
});

export const consentStates: Readonly<Record<string, NudgeState>> = {
  "an application asks for access": asks("nudge", null),
  "an application asks for more access": asks("nudge", ["drive"]),
  "an application gets no access": asks("block", null),
};
