/**
 * How urgent a finding is: points for the kind of data, times a factor each for volume, class of account, the tool and the controls in
 * place. Plain numbers that anybody can check by hand; every part says what it rests on.
 */
import type { AccountClass } from "../../schema/account.ts";
import type { Category, Severity } from "../../schema/finding.ts";
import type { FindingLevel, ScorePart } from "../../schema/risk-finding.ts";
import type { ToolStatus } from "../../schema/tool.ts";

const severityPoints: Record<Severity, number> = { low: 25, medium: 45, high: 70, critical: 90 };
const accountFactor: Record<AccountClass, number> = { corporate: 0.8, unknown: 1, personal: 1.2 };
const statusFactor: Record<ToolStatus, number> = { approved: 0.6, tolerated: 0.85, unreviewed: 1, blocked: 1.15 };

/** The product of all parts, rounded, 0 to 100. */
export function totalScore(parts: readonly ScorePart[]): number {
  const product = parts.reduce((all, { value }) => all * value, 1);
  return Math.max(0, Math.min(100, Math.round(product)));
}

/** critical from 75, high from 50, medium from 25. */
export function levelOf(score: number): FindingLevel {
  if (score >= 75) return "critical";
  if (score >= 50) return "high";
  return score >= 25 ? "medium" : "low";
}

/** Points for the gravest kind of data. */
export function dataPart(data: readonly { readonly category: Category; readonly severity: Severity }[]): ScorePart {
  const gravest = data.toSorted((a, b) => severityPoints[b.severity] - severityPoints[a.severity])[0];
  if (!gravest) return { term: "data", value: 20, because: "No sensitive data was found." };
  return {
    term: "data",
    value: severityPoints[gravest.severity],
    because: `The gravest kind found: ${gravest.category}, ${gravest.severity}.`,
  };
}

/** Points that a rule gives by itself, where no data of anybody's is concerned. */
export function plainPart(points: number, because: string): ScorePart {
  return { term: "data", value: points, because };
}

/** 0.7 for one, 1 from about thirty, at most 1.3: ten times as many count a third more. */
export function volumePart(count: number, of: string): ScorePart {
  const value = Math.min(1.3, 0.7 + 0.2 * Math.log10(Math.max(1, count)));
  return { term: "volume", value: round(value), because: `${count.toLocaleString("en")} ${of}.` };
}

export function accountPart(account: AccountClass, because: string): ScorePart {
  return { term: "account", value: accountFactor[account], because };
}

/** A tool whose vendor trains on what it is given counts a fifth more. */
export function toolPart(status: ToolStatus, trains: boolean): ScorePart {
  return {
    term: "tool",
    value: round(statusFactor[status] * (trains ? 1.2 : 1)),
    because: `The tool is ${status}${trains ? "; its vendor says that it trains on what people write" : ""}.`,
  };
}

/** 1 where all went through, 0.5 where all was held back. `stopped` of `all` attempts. */
export function controlsPart(stopped: number, all: number): ScorePart {
  if (all === 0) return { term: "controls", value: 1, because: "Nothing was held back so far." };
  return {
    term: "controls",
    value: round(1 - (0.5 * stopped) / all),
    because: `${stopped.toLocaleString("en")} of ${all.toLocaleString("en")} were held back or hidden.`,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
