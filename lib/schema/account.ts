/** With which kind of account somebody uses a tool, and on which plan: the class alone, never an address or a name. */

/** corporate: its sign-in domain or workspace is one of the company's, by policy. unknown: the page did not say, or could not be read. */
export const accountClasses = ["corporate", "personal", "unknown"] as const;
export type AccountClass = (typeof accountClasses)[number];

export const plans = ["free", "paid", "enterprise", "unknown"] as const;
export type Plan = (typeof plans)[number];
