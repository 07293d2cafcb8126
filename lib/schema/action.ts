/** What can happen to a held text, and why. Plain constants: the gate needs them at run time and must not load zod. */

/**
 * From mildest to strictest; `decide` takes the strictest that any finding asks for.
 * allow: goes through, nothing recorded. record: goes through, recorded. nudge: held, the person chooses.
 * justify: held, going on needs a reason. redact: held, only the redacted text goes on. approval: held, nothing goes on before somebody has
 * approved it. read-only: the composer takes nothing, not even what is typed. block: held, nothing goes on.
 */
export const actions = ["allow", "record", "nudge", "justify", "redact", "approval", "read-only", "block"] as const;
export type Action = (typeof actions)[number];

/** Reasons that a person can choose from, unless policy has a list of its own. */
export const reasonCodes = ["public-information", "test-data", "customer-agreed", "needed-for-task", "wrong-finding"] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/**
 * What a person says afterwards is wrong about something that was recorded. not-sensitive: what was found is no sensitive data.
 * not-what-happened: it came about in another way than it says. not-me: somebody else did it. Codes, never words, as above.
 */
export const disputes = ["not-sensitive", "not-what-happened", "not-me"] as const;
export type Dispute = (typeof disputes)[number];

/**
 * Why a text got no verdict, or only a part of one. file: of a kind that cannot be read, or damaged. encrypted: it needs a password.
 * old-format: a binary document of an old Office. time: reading it took too long, or somebody ended it. not-ready: it was checked by the detectors, and the models had not arrived in time.
 */
export const unscannedReasons = ["too-large", "file", "encrypted", "old-format", "time", "error", "not-ready"] as const;
export type UnscannedReason = (typeof unscannedReasons)[number];

/**
 * What the trained models' findings are good for. off: the models do not run. observe: what they find is recorded and never held.
 * enforce: it counts like any detector's, and a text waits until the models are there.
 */
export const modelUses = ["off", "observe", "enforce"] as const;
export type ModelUse = (typeof modelUses)[number];

/** What happens to a text for which the models did not arrive in time. warn: the person is asked. closed: it does not go on. */
export const failModes = ["warn", "closed"] as const;

/** What "continue in the approved tool" takes along. text: what was held. link: nothing, the tool is only opened. */
export const handOverModes = ["text", "link"] as const;

/** Which found values may stay when the person has looked at the others being hidden. */
export const keepModes = ["none", "unless-secret", "any"] as const;

/** What becomes of what a person writes as a reason. off: nothing can be written. device: it stays there. sent: it goes with the record. */
export const reasonWordsModes = ["off", "device", "sent"] as const;

/** Which files are opened and read before they go on. all: pictures too, by their letters. documents: all but pictures. text: plain texts. */
export const fileReadings = ["all", "documents", "text"] as const;
export type FileReading = (typeof fileReadings)[number];
