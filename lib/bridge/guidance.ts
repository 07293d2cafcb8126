/** What a gate knows beside the policy of how to speak to this person. It stays on the device, as do the counts that it is made of. */
import type { AcceptableUse } from "../schema/acceptable-use.ts";
import type { AccountClass } from "../schema/account.ts";
import type { Family } from "../schema/finding.ts";
import type { ToolStatus } from "../schema/tool.ts";

export interface Guidance {
  /** Questions that are left today under policy's cap; null where there is none. */
  readonly asksLeft: number | null;
  /** How often it was explained here why a kind of data stays out. */
  readonly explained: Readonly<Partial<Record<Family, number>>>;
  /** True while policy's rules wait to be read and accepted. */
  readonly acceptanceDue: boolean;
  /** Which of the compared wordings is said here: "experiment:variant". */
  readonly variant: string | null;
}

/** Our own pages that a card leads to. */
export const guidancePages = ["welcome", "guide"] as const;
export type GuidancePage = (typeof guidancePages)[number];

/** For our own pages: the company's rules, and whether they were accepted here. */
export interface Acceptance {
  readonly rules: AcceptableUse | null;
  /** Milliseconds since 1970. Null until some version was. */
  readonly accepted: { readonly version: string; readonly at: number } | null;
  readonly due: boolean;
}

/** The page that is open, for the popup. */
export interface PageInWords {
  /** What people call the tool. */
  readonly tool: string;
  readonly status: ToolStatus;
  /** Null where nobody knows it. */
  readonly account: Exclude<AccountClass, "unknown"> | null;
}
