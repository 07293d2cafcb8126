/** What a policy says of applications that ask for access: `consents`. */
import { z } from "zod";
import { consentActions, consentRisks } from "./consent.ts";

export const consentSection = z.strictObject({
  /** For AI clients that are not approved. Absent: "nudge" where the policy holds anything, else "record". */
  risky: z.enum(consentActions).optional(),
  /** From which risk on; "high" if absent. */
  from: z.enum(consentRisks).optional(),
  /** Whether those are recorded, too, that are no AI tool as far as anybody can tell; not if absent. */
  all: z.boolean().optional(),
});
