import type { Policy } from "../../lib/schema/policy.ts";

/** For offices, schools and courts: citizens' data stays with the office, and tools that nobody has reviewed are for reading. */
export const publicSectorPolicy: Policy = {
  version: 1,
  name: "Waymark for the public sector",
  rules: [
    { id: "blocked-tools", note: "A blocked tool gets nothing.", when: { status: ["blocked"] }, action: "block" },
    {
      id: "keys",
      note: "Keys and passwords of the administration's own systems.",
      hardStop: true,
      when: { categories: ["credential"], severity: "high" },
      action: "block",
    },
    {
      id: "companions",
      note: "Companions and makers of pictures have no task in an office: they can be read.",
      when: { toolCategories: ["companion"], status: ["unreviewed"] },
      action: "read-only",
    },
    { id: "credentials", when: { categories: ["credential"] }, action: "redact" },
    {
      id: "citizens-with-private-accounts",
      note: "What citizens have told the office goes to no private account.",
      when: { categories: ["government-id", "health", "personal"], accounts: ["personal"] },
      action: "block",
    },
    { id: "citizens", when: { categories: ["government-id", "health"] }, action: "redact" },
    {
      id: "files-of-cases",
      note: "Letters and decisions outside the approved tools need somebody's approval.",
      when: { categories: ["document"], status: ["unreviewed", "tolerated"] },
      action: "approval",
    },
    { id: "lists-of-people", when: { families: ["PERSON", "EMAIL", "PHONE", "ADDRESS"], count: 5 }, action: "justify" },
    { id: "approved-tools", when: { status: ["approved"] }, action: "record" },
    { id: "payment", when: { categories: ["payment"] }, action: "redact" },
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
