/** How often a day a person is asked before what matters least is only recorded. A section of the policy; absent: always asked. */
import { z } from "zod";
import { severities } from "./finding.ts";

export const fatigue = z.strictObject({
  /** Questions a person gets in one day of this device, of whatever severity. */
  perDay: z.int().min(1).max(1_000),
  /** From then on findings below this severity go through and are recorded. Nothing that is blocked, redacted or needs a reason ever does. */
  below: z.enum(severities).exclude(["low"]),
});
export type Fatigue = z.infer<typeof fatigue>;
