/** What people can say when they ask for a tool, and what is said to them in return. Plain constants: the gate must not load zod. */

/**
 * What a tool is wanted for. write: drafting a text. summarise, translate: one that is there. analyse: figures and tables. code: programs.
 * customers: answering people outside the company. A code, never free words: words could repeat what was withheld.
 */
export const purposes = ["write", "summarise", "translate", "analyse", "code", "customers"] as const;
export type Purpose = (typeof purposes)[number];

/** Why somebody who may decide has said yes or no. Codes, as above. */
export const decisionReasons = {
  approve: ["needed-for-work", "limited-trial"],
  deny: ["use-approved-tool", "data-too-sensitive", "tool-under-review"],
} as const;
export type DecisionReason = (typeof decisionReasons)["approve" | "deny"][number];
