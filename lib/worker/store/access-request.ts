import type { ApprovalAnswer } from "../../schema/approval.ts";
import type { Category } from "../../schema/finding.ts";

/** Something that was asked for on this device, and its answer. */
export interface AccessRequest {
  /** Of the activity. */
  readonly id: string;
  readonly tool: string;
  readonly expects: readonly Category[];
  /** Milliseconds since 1970; so is `until`. */
  readonly at: number;
  readonly answer: (Pick<ApprovalAnswer, "decision" | "reason" | "categories"> & { readonly until: number | null }) | null;
  /** The person has been told. */
  readonly told: boolean;
}
