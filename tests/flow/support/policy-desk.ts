/** A company's own policy as text, and what somebody does with it on the dashboard. */
import type { CheckReply, DraftReply, PolicyOverview } from "../../../lib/schema/policy-api.ts";
import type { Person } from "./person-at.ts";

/** One rule and one case, with remarks that must stay. */
export const ownPolicy = `# Kept by the security team.
version: 1
name: Ours
otherwise: record
status: { chatgpt: approved }
approved: []
rules:
  - id: cards # since May
    when: { categories: [payment] }
    action: nudge
cases:
  - name: a card is asked about
    findings: [{ detector: payment-card, category: payment, family: CARD, severity: high }]
    expect: { action: nudge, rule: cards }
`;

/** The same with a hard stop. */
export const policyWithStop = ownPolicy.replace(
  "cases:",
  "  - { id: keys, hardStop: true, when: { categories: [credential] }, action: block }\ncases:",
);

/** `ada`: who does it, unless another is named. */
export function policyDesk(ada: () => Person) {
  const live = async () => (await ada().get("/api/policy")).json<PolicyOverview>();
  const draftOf = async (text: string, by = ada()): Promise<string> => {
    const basedOn = (await live()).seq;
    return (await by.post("/api/policy/drafts", { title: "Cards", text, basedOn })).json<{ draft: string }>().draft;
  };
  return {
    live,
    draftOf,
    check: async (text: string) => (await ada().post("/api/policy/check", { text })).json<CheckReply>(),
    publish: (draft: string, by = ada()) => by.post(`/api/policy/drafts/${draft}/publication`, { note: "for the audit" }),
    show: async (draft: string) => (await ada().get(`/api/policy/drafts/${draft}`)).json<DraftReply>(),
  };
}
