/** What can happen to a held text, and why. Plain constants: the gate needs them at run time and must not load zod. */

/**
 * From mildest to strictest; `decide` takes the strictest that any finding asks for.
 * allow: goes through, nothing recorded. record: goes through, recorded. nudge: held, the person chooses.
 * justify: held, going on needs a reason. redact: held, only the redacted text goes on. block: held, nothing goes on.
 */
export const actions = ["allow", "record", "nudge", "justify", "redact", "block"] as const;
export type Action = (typeof actions)[number];

/** Reasons a person can choose from. A code, never free words: words could repeat what was withheld. */
export const reasonCodes = ["public-information", "test-data", "customer-agreed", "needed-for-task", "wrong-finding"] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Why a text got no verdict. */
export const unscannedReasons = ["too-large", "file", "error"] as const;
export type UnscannedReason = (typeof unscannedReasons)[number];
