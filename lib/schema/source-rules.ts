/** Places whose texts are known again when they are pasted into an AI tool: `sources`. */
import { z } from "zod";
import { severities } from "./finding.ts";
import { namedHost } from "./named-host.ts";

/** Begins with "source-", so that no detector can have the same id. Stands in rules and in what is recorded. */
export const sourceId = z
  .string()
  .regex(/^source(-[a-z0-9]+)+$/)
  .max(64);

export const sourceSection = z.strictObject({
  places: z
    .array(
      z.strictObject({
        id: sourceId,
        /** What people call it: "your CRM". */
        name: z.string().min(1).max(60),
        severity: z.enum(severities).optional(),
        hosts: z.array(namedHost).min(1).max(50),
      }),
    )
    .min(1)
    .max(30),
  /** How long what was seen there is known; 24 hours if absent. */
  hours: z.int().min(1).max(168).optional(),
});
export type SourceSection = z.infer<typeof sourceSection>;
