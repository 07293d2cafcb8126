import type { Granted } from "./approval.ts";
import type { Policy } from "./policy.ts";

/** A policy with what was granted on this device beside it; see `core/grant`. `blocked`: policy itself closes that tool. */
export interface PolicyHere extends Policy {
  readonly granted?: readonly (Granted & { readonly blocked: boolean })[];
}
