import type { Policy } from "../../lib/schema/policy.ts";

/** For banks, insurers and advisers: accounts, cards and what moves a price stay inside. */
export const financePolicy: Policy = {
  version: 1,
  name: "Waymark for finance",
  rules: [
    { id: "blocked-tools", note: "A blocked tool gets nothing.", when: { status: ["blocked"] }, action: "block" },
    {
      id: "keys",
      note: "Keys to systems that move money.",
      hardStop: true,
      when: { categories: ["credential"], severity: "critical" },
      action: "block",
    },
    { id: "credentials", when: { categories: ["credential"] }, action: "redact" },
    {
      id: "lists-of-accounts",
      note: "One number may be a question; ten are a file of customers.",
      when: { categories: ["payment"], count: 10 },
      action: "block",
    },
    { id: "accounts", when: { categories: ["payment"] }, action: "redact" },
    {
      id: "figures-before-their-day",
      note: "Reports and contracts, in whichever tool, need somebody's approval.",
      when: { categories: ["document"], status: ["unreviewed", "tolerated"] },
      action: "approval",
    },
    { id: "documents", when: { categories: ["document"] }, action: "justify" },
    { id: "ids", when: { categories: ["government-id"], severity: "medium" }, action: "redact" },
    {
      id: "private-accounts",
      note: "What is found goes to no private account.",
      when: { categories: ["personal", "health", "custom"], accounts: ["personal"] },
      action: "redact",
    },
    { id: "approved-tools", when: { status: ["approved"] }, action: "record" },
    { id: "lists-of-people", when: { families: ["PERSON", "EMAIL", "PHONE"], count: 10 }, action: "justify" },
    {
      id: "files-that-hide",
      note: "A file that is not what it says, or says what nobody sees.",
      when: { detectors: ["misnamed-file", "hidden-file-text"] },
      action: "nudge",
    },
    { id: "about-files", note: "Macros and hidden sheets are everyday.", when: { categories: ["file"] }, action: "record" },
    { id: "not-checked", when: { unscanned: ["too-large", "error", "file"] }, action: "justify" },
  ],
  otherwise: "nudge",
  models: "enforce",
  failMode: "closed",
  status: {},
  approved: [],
};
