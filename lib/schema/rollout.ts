/** How a rule comes into force: step by step, on a share of the browsers, and back by itself where it does harm. A section of a rule. */
import { z } from "zod";

/** observe: noted what it would do, nothing held on its account. nudge: it asks where it would do more. enforce: what it says. */
export const rolloutStages = ["observe", "nudge", "enforce"] as const;
export type RolloutStage = (typeof rolloutStages)[number];

const share = z.number().min(0).max(1);

const rolloutStep = z.strictObject({
  stage: z.enum(rolloutStages),
  /** On how many of a hundred browsers; on the others the rule is observed. */
  percent: z.number().min(0).max(100),
  /** Days that the step lasts; absent: until somebody goes on by hand. */
  days: z.number().min(0.01).max(365).optional(),
});

export const rollout = z
  .strictObject({
    steps: z.array(rolloutStep).min(1).max(10),
    /** Which of them is in force, from 0. */
    at: z.int().min(0).max(9),
    /** Since when. */
    since: z.iso.datetime({ offset: true }).optional(),
    /**
     * Beyond any of these it is only observed until somebody looks: of what the rule held, how much was said to be no sensitive
     * data, and how much went on all the same; of the browsers, on how many the gate has reported a fault since.
     */
    health: z
      .strictObject({
        disputes: share.optional(),
        overrides: share.optional(),
        gateErrors: share.optional(),
        /** Judged from so many on; 20 if absent. */
        least: z.int().min(1).max(1_000_000).optional(),
      })
      .optional(),
    /** Why it was taken back, while it is: then it is only observed. */
    halted: z.strictObject({ reason: z.string().max(200), at: z.iso.datetime({ offset: true }) }).optional(),
  })
  .refine(({ steps, at }) => at < steps.length, { message: "a step that there is", path: ["at"] });
export type Rollout = z.infer<typeof rollout>;
