import { z } from "zod";

/** A host as policy names it, and what of it. */
export const namedHost = z.strictObject({
  host: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)
    .max(253),
  /** Path prefixes that are meant where the rest of the host is not. Absent: the whole host. */
  paths: z
    .array(
      z
        .string()
        .regex(/^\/[!-~]*$/)
        .max(200),
    )
    .min(1)
    .max(20)
    .optional(),
});
