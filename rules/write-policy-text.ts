/** A policy as people write it, for those that nobody has written yet. */
import { stringify } from "yaml";
import type { Policy } from "../lib/schema/policy.ts";

/** YAML that `readPolicyText` reads as the same policy. */
export const writePolicyText = (policy: Policy): string => stringify(policy, { lineWidth: 120 });
