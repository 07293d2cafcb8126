/** What became of findings, in two periods of the same length: pure figures. */
import { quantile } from "../../lib/core/risk/baseline.ts";
import type { OverviewReply, Spans } from "../../lib/schema/overview-api.ts";
import type { FindingLevel, FindingRule, FindingStatus } from "../../lib/schema/risk-finding.ts";

/** Milliseconds since 1970: this period begins at `since`, the one before at `before` and ends where this begins. */
export interface Period {
  readonly since: number;
  readonly before: number;
}

export interface FindingTimes {
  readonly rule: FindingRule;
  readonly level: FindingLevel;
  readonly status: FindingStatus;
  readonly reason: string | null;
  readonly openedAt: number;
  readonly closedAt: number | null;
  /** When it was last given a ticket; null where it has none. */
  readonly ticketAt: number | null;
}

/** How many of `times` are in each of the two periods. */
export function figureOf(times: readonly (number | null)[], period: Period): { now: number; before: number } {
  const now = times.filter((at) => at !== null && at >= period.since).length;
  return { now, before: times.filter((at) => at !== null && at >= period.before && at < period.since).length };
}

/** Of lengths with the moment at which each ended. */
export function spansOf(ended: readonly { readonly at: number; readonly length: number }[], period: Period): Spans {
  const [now, before] = [
    ended.filter(({ at }) => at >= period.since),
    ended.filter(({ at }) => at >= period.before && at < period.since),
  ].map((some) => some.map(({ length }) => length)) as [number[], number[]];
  const whole = (value: number | null) => (value === null ? null : Math.round(value));
  return {
    count: { now: now.length, before: before.length },
    median: whole(quantile(now, 0.5)),
    p90: whole(quantile(now, 0.9)),
    medianBefore: whole(quantile(before, 0.5)),
  };
}

type Sums = Pick<OverviewReply["programme"], "remediation" | "byRule" | "highRisk">;

export function sumFindings(findings: readonly FindingTimes[], period: Period): Sums {
  const resolved = findings.flatMap(({ rule, status, openedAt, closedAt }) =>
    status === "resolved" && closedAt !== null ? [{ rule, at: closedAt, length: closedAt - openedAt }] : [],
  );
  const rules = [...new Set(resolved.filter(({ at }) => at >= period.since).map(({ rule }) => rule))].sort();
  const high = findings.filter(({ level }) => level === "high" || level === "critical");
  const settled = (fits: (one: FindingTimes) => boolean, timeOf: (one: FindingTimes) => number | null) => {
    const own = high.filter(fits);
    return {
      count: figureOf(own.map(timeOf), period),
      withReason: own.filter((one) => (timeOf(one) ?? 0) >= period.since && one.reason !== null).length,
    };
  };
  return {
    remediation: spansOf(resolved, period),
    byRule: rules.map((rule) => ({
      rule,
      ...spansOf(
        resolved.filter((one) => one.rule === rule),
        period,
      ),
    })),
    highRisk: {
      accepted: settled(
        ({ status }) => status === "accepted",
        ({ closedAt }) => closedAt,
      ),
      resolved: settled(
        ({ status }) => status === "resolved",
        ({ closedAt }) => closedAt,
      ),
      escalated: settled(
        () => true,
        ({ ticketAt }) => ticketAt,
      ),
    },
  };
}
