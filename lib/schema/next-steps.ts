/** What policy says of the steps that a held text leaves open. All optional: absent is the kindest that is safe. */
import { z } from "zod";
import { keepModes, reasonWordsModes } from "./action.ts";

/** Which values a person may keep when the others are hidden; "unless-secret" if absent: no credentials. */
export const previewSection = z.strictObject({ keep: z.enum(keepModes) });

/**
 * Of which findings a person may say that they are not sensitive, so that this tool's gate does not ask of them any more; "unless-secret"
 * if absent: of no credential that is as good as certain, and of nothing that policy stops.
 */
export const notSensitiveSection = z.strictObject({ allow: z.enum(keepModes) });

/** A reason as it is recorded: a name from a list, never free words. Those of `reasonCodes`, or the company's own. */
export const reasonCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);

/** What a person can choose from who is asked for a reason; the usual five if absent. */
export const reasonsSection = z
  .array(
    z.strictObject({
      code: reasonCode,
      /** By language ("de", "pt-BR"). Absent for one of the usual codes: its usual words. */
      text: z.record(z.string().max(20), z.string().min(1).max(80)).optional(),
    }),
  )
  .min(1)
  .max(12);

/** Whether somebody who gives a reason may write something beside it, and what becomes of it; "off" if absent. */
export const reasonWordsSection = z.enum(reasonWordsModes);
