import type { Granted } from "./approval.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Policy } from "./policy.ts";
import type { ToolEntry } from "./tool.ts";

/** A policy with what holds on this device beside it; see `core/grant` and `core/apply-rollouts`. `blocked`: policy itself closes that tool. */
export interface PolicyHere extends Policy {
  readonly granted?: readonly (Granted & { readonly blocked: boolean })[];
  /** Tools that no list names and that were found on this device. */
  readonly found?: readonly ToolEntry[];
  /** Ids of the rules that are only observed here. */
  readonly observed?: readonly string[];
  /** Groups of this browser, and how it stands. */
  readonly here?: Pick<Circumstances, "groups" | "browser">;
}
