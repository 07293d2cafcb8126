/** What a draft of a policy would have done with what was recorded. */
import { z } from "zod";
import { actions } from "./action.ts";

const part = z.strictObject({ name: z.string(), count: z.int(), people: z.int() });

export const backtestResult = z.strictObject({
  /** Milliseconds since 1970. */
  from: z.int(),
  to: z.int(),
  /** Activities that were read. */
  activities: z.int(),
  /** Different mixtures of features among them: each is decided once. */
  mixtures: z.int(),
  /** How long it took, milliseconds. */
  took: z.int(),
  stricter: z.int(),
  milder: z.int(),
  same: z.int(),
  /** Visits to tools that the draft closes to everything and the policy in force does not. */
  visitsClosed: z.int(),
  actions: z.array(z.strictObject({ live: z.enum(actions), draft: z.enum(actions), count: z.int() })),
  rules: z.array(
    z.strictObject({
      /** Null for what no rule names. */
      rule: z.string().nullable(),
      /** How often it decides under the policy in force, and under the draft. */
      live: z.int(),
      draft: z.int(),
      /** Of those under the draft: what it would have held, what went on all the same, and what was said to be no sensitive data. */
      held: z.int(),
      overridden: z.int(),
      disputed: z.int(),
      /** What it would have a say in while the draft only observes it. */
      observed: z.int(),
      /** People behind them; null for fewer than five. */
      people: z.int().nullable(),
      /** With at least five people. */
      tools: z.array(part),
      groups: z.array(part),
    }),
  ),
});
export type BacktestResult = z.infer<typeof backtestResult>;

export const backtestRequest = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(2 * 1024 * 1024),
  days: z.int().min(1).max(400),
});
export const backtestMade = z.strictObject({ backtest: z.uuid() });
export const backtestReply = z.strictObject({
  state: z.enum(["running", "done", "cancelled", "failed"]),
  /** 0 to 1. */
  progress: z.number(),
  result: backtestResult.nullable(),
});
export type BacktestReply = z.infer<typeof backtestReply>;
