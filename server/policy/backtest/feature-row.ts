import type { FindingCount } from "../../../lib/schema/activity.ts";

/** One mixture of features in one slice. */
export interface FeatureRow {
  readonly kind: string;
  readonly tool: string;
  readonly findings: readonly FindingCount[];
  readonly unscanned: string | null;
  readonly account: string | null;
  readonly plan: string | null;
  readonly sources: readonly string[];
  /** The group of the browser. */
  readonly group: string | null;
  readonly outcome: string;
  /** Hour of its time, milliseconds since 1970; 0 where no rule asks for a time. */
  readonly hour: number;
  readonly count: number;
  /** Of them, said to be no sensitive data. */
  readonly disputed: number;
  /** Numbers of the people behind them; each as often as he comes. */
  readonly people: readonly number[];
}
