import type { Policy } from "../../lib/schema/policy.ts";

/** The default: the person is told and chooses. Only what does harm by itself asks for a reason. */
export const nudgePolicy: Policy = {
  version: 1,
  name: "Waymark nudge",
  rules: [
    { id: "blocked-tools", when: { status: ["blocked"] }, action: "block" },
    { id: "critical-credentials", when: { categories: ["credential"], severity: "critical" }, action: "justify" },
    { id: "credentials", when: { categories: ["credential"] }, action: "nudge" },
    { id: "approved-tools", when: { status: ["approved"] }, action: "record" },
    { id: "critical-data", when: { severity: "critical" }, action: "justify" },
    { id: "payment-and-government-ids", when: { categories: ["payment", "government-id"], severity: "medium" }, action: "nudge" },
    { id: "health-and-documents", when: { categories: ["health", "document"], severity: "medium" }, action: "nudge" },
    { id: "lists-of-people", when: { families: ["EMAIL", "PHONE"], count: 10 }, action: "nudge" },
    { id: "not-checked", when: { unscanned: ["too-large", "time", "error"] }, action: "nudge" },
    { id: "files", when: { unscanned: ["file"] }, action: "record" },
  ],
  otherwise: "record",
  models: "enforce",
  fatigue: { perDay: 12, below: "medium" },
  status: {},
  approved: [],
};
