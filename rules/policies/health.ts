import type { Policy } from "../../lib/schema/policy.ts";

/** For hospitals, practices and insurers: nothing that says who is ill with what leaves, whatever the tool. */
export const healthPolicy: Policy = {
  version: 1,
  name: "Waymark for health care",
  rules: [
    { id: "blocked-tools", note: "A blocked tool gets nothing.", when: { status: ["blocked"] }, action: "block" },
    {
      id: "keys",
      note: "Keys and passwords open systems that hold patient records.",
      hardStop: true,
      when: { categories: ["credential"], severity: "critical" },
      action: "block",
    },
    { id: "credentials", when: { categories: ["credential"] }, action: "redact" },
    {
      id: "patients-elsewhere",
      note: "Health data outside the approved tools needs somebody's approval.",
      when: { categories: ["health"], status: ["unreviewed", "tolerated"] },
      action: "approval",
    },
    {
      id: "patients-with-private-accounts",
      note: "A contract covers the company's accounts, not a private one.",
      when: { categories: ["health", "government-id"], accounts: ["personal"] },
      action: "block",
    },
    { id: "patients", note: "In approved tools the values are hidden.", when: { categories: ["health"] }, action: "redact" },
    { id: "ids", when: { categories: ["government-id"] }, action: "redact" },
    { id: "lists-of-people", when: { families: ["PERSON", "EMAIL", "PHONE"], count: 5 }, action: "justify" },
    { id: "approved-tools", when: { status: ["approved"] }, action: "record" },
    { id: "payment", when: { categories: ["payment"] }, action: "redact" },
    { id: "documents", when: { categories: ["document"] }, action: "justify" },
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
