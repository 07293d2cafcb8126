import type { Policy } from "../../lib/schema/policy.ts";

/** For those who write software: code may be discussed, secrets and customers' data may not go along with it. */
export const softwarePolicy: Policy = {
  version: 1,
  name: "Waymark for software",
  rules: [
    { id: "blocked-tools", note: "A blocked tool gets nothing.", when: { status: ["blocked"] }, action: "block" },
    {
      id: "private-keys",
      note: "A private key that has been pasted has to be replaced.",
      hardStop: true,
      when: { detectors: ["pem-private-key"] },
      action: "block",
    },
    {
      id: "secrets",
      note: "The code works as well with the token hidden.",
      when: { categories: ["credential"] },
      action: "redact",
      failMode: "closed",
    },
    {
      id: "code-with-private-accounts",
      note: "Our code goes to tools that have a contract with us.",
      when: { categories: ["source-code"], accounts: ["personal"], toolCategories: ["chat", "code", "app-builder", "agent"] },
      action: "justify",
    },
    { id: "code-in-tools-nobody-knows", when: { categories: ["source-code"], status: ["unreviewed"] }, action: "nudge" },
    { id: "code", when: { categories: ["source-code"] }, action: "record" },
    {
      id: "dumps",
      note: "A table of people is a copy of production.",
      when: { families: ["EMAIL", "PHONE", "PERSON"], count: 10 },
      action: "justify",
    },
    { id: "approved-tools", when: { status: ["approved"] }, action: "record" },
    { id: "payment-and-ids", when: { categories: ["payment", "government-id", "health"], severity: "medium" }, action: "redact" },
    { id: "documents", when: { categories: ["document"] }, action: "nudge" },
    { id: "not-checked", when: { unscanned: ["too-large", "time", "error"] }, action: "nudge" },
    { id: "files", when: { unscanned: ["file"] }, action: "record" },
  ],
  otherwise: "record",
  models: "enforce",
  fatigue: { perDay: 12, below: "medium" },
  status: {},
  approved: [],
};
