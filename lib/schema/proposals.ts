/** Rules that the server proposes from what it has seen, and what became of rules that are brought in by steps. */
import { z } from "zod";
import { policyRule } from "./policy-rule.ts";
import { rolloutStages } from "./rollout.ts";

export const proposalsReply = z.strictObject({
  /** False before 14 days of observing. */
  ready: z.boolean(),
  /** When it will be, milliseconds since 1970; null before the first browser. */
  readyAt: z.int().nullable(),
  proposals: z.array(z.strictObject({ rule: policyRule, says: z.string(), times: z.int(), people: z.int(), disputed: z.int() })),
});
export type ProposalsReply = z.infer<typeof proposalsReply>;

export const rolloutsReply = z.strictObject({
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      stage: z.enum(rolloutStages),
      percent: z.number(),
      step: z.int(),
      steps: z.int(),
      since: z.int().nullable(),
      halted: z.string().nullable(),
      /** Of what it held since: how much was said to be no sensitive data, and went on all the same. */
      held: z.int(),
      disputed: z.int(),
      overridden: z.int(),
      /** What it would have had a say in where it is only observed. */
      observed: z.int(),
    }),
  ),
  history: z.array(
    z.strictObject({ rule: z.string(), at: z.int(), what: z.enum(["forward", "back"]), reason: z.string(), seq: z.int() }),
  ),
});
export type RolloutsReply = z.infer<typeof rolloutsReply>;
