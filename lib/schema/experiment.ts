/** Two or more ways to say the same thing, so that a company can see which one helps. A section of the policy. */
import { z } from "zod";
import { messageTexts } from "./message-texts.ts";

const experimentId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(32);

/** "experiment:variant", as it stands in what is recorded. */
export const variantName = z
  .string()
  .regex(/^[a-z0-9-]+:[a-z0-9-]+$/)
  .max(65);

export const experiment = z.strictObject({
  id: experimentId,
  /** What share of browsers takes part, 0 to 1; the variants get equal parts of it. */
  share: z.number().min(0).max(1),
  /** One without texts says what Waymark says anyway: something to compare with. */
  variants: z
    .array(z.strictObject({ id: experimentId, texts: messageTexts }))
    .min(2)
    .max(6)
    .refine((variants) => new Set(variants.map(({ id }) => id)).size === variants.length, "every id once"),
});
export type Experiment = z.infer<typeof experiment>;
