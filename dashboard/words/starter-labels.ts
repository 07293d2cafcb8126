import { say } from "./say.ts";

/** What each starter policy is for, by its id: what the server says in English. */
export const starterLabels: Readonly<Record<string, string>> = {
  observe: say("Holds nothing and records everything: for the first weeks, to see what is used."),
  nudge: say("Tells people and lets them choose. The default where IT has set nothing."),
  strict: say("Keeps sensitive values out of every tool that is not approved, and keys out of all."),
  health: say("For hospitals, practices and insurers: nothing that says who is ill with what leaves."),
  finance: say("For banks, insurers and advisers: accounts, cards and unpublished figures stay inside."),
  software: say("For those who write software: code may be discussed, secrets and customers' data may not."),
  "public-sector": say("For offices, schools and courts: citizens' data stays, and unreviewed companions are for reading."),
};
