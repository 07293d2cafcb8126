/**
 * The narrow gate: what this returns is all that ever leaves the page. It is given the text and lets none of it through;
 * every string in the result comes from a fixed list or from the catalogue, detectors and policy.
 */
import type { UnscannedReason } from "../schema/action.ts";
import type { Activity, FindingCount, Outcome } from "../schema/activity.ts";
import { confidenceBand, type Finding, severityRank } from "../schema/finding.ts";
import type { Decision } from "./policy/decide.ts";
import { tableShape } from "./table-shape.ts";

export interface Described {
  /** UUIDv7. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly occurredAt: number;
  readonly kind: Activity["kind"];
  readonly tool: string;
  readonly host: string;
  readonly policyName: string;
  readonly decision: Decision;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** The classified text, to count different values and its size band. */
  readonly text: string;
  readonly unscanned: UnscannedReason | null;
  readonly beforePolicy: boolean;
  /** Which wording the person was shown, where wordings are compared. */
  readonly variant?: string | undefined;
}

/** Revision 0 of an activity. Later revisions are copies with another outcome: see `concluded`. */
export function describe(input: Described): Activity {
  const table = tableShape(input.findings, input.text);
  return {
    id: input.id,
    revision: 0,
    occurredAt: input.occurredAt,
    kind: input.kind,
    tool: input.tool,
    host: input.host,
    action: input.decision.action,
    outcome: input.outcome,
    rule: input.decision.rule,
    policy: input.policyName,
    findings: countFindings(input.findings, input.text),
    size: sizeBand(input.text.length),
    ...(table ? { table } : {}),
    ...(input.unscanned ? { unscanned: input.unscanned } : {}),
    ...(input.beforePolicy ? { beforePolicy: true } : {}),
    ...(input.decision.observed ? { observed: [...input.decision.observed] } : {}),
    ...(input.decision.pastCap ? { pastCap: true } : {}),
    ...(input.variant ? { variant: input.variant } : {}),
  };
}

/** The next revision of an activity: how it ended. */
export function concluded(
  activity: Activity,
  outcome: Outcome,
  how: Pick<Activity, "reason" | "reasonWords" | "kept"> = {},
): Activity {
  return { ...activity, revision: activity.revision + 1, outcome, ...how };
}

/** As the schema of a record has it: one with more kinds would be refused whole. */
const mostKinds = 100;

/** By detector, in the order in which they were found; of too many kinds the gravest. */
function countFindings(findings: readonly Finding[], text: string): FindingCount[] {
  const groups = new Map<
    string,
    { first: Finding; strongest: Finding; confidence: number; values: Set<string>; count: number }
  >();
  for (const finding of findings) {
    const value = text.slice(finding.start, finding.end);
    const group = groups.get(finding.detector);
    if (!group) {
      groups.set(finding.detector, {
        first: finding,
        strongest: finding,
        confidence: finding.confidence,
        values: new Set([value]),
        count: 1,
      });
      continue;
    }
    group.count += 1;
    group.values.add(value);
    group.confidence = Math.max(group.confidence, finding.confidence);
    if (severityRank(finding.severity) > severityRank(group.strongest.severity)) group.strongest = finding;
  }
  const counts = [...groups.values()].map(({ first, strongest, confidence, values, count }) => ({
    detector: first.detector,
    category: first.category,
    family: first.family,
    severity: strongest.severity,
    confidence: confidenceBand(confidence),
    count,
    distinct: values.size,
  }));
  if (counts.length <= mostKinds) return counts;
  return counts.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity)).slice(0, mostKinds);
}

function sizeBand(length: number): Activity["size"] {
  if (length === 0) return "none";
  if (length < 100) return "under-100";
  if (length < 1_000) return "under-1k";
  if (length < 10_000) return "under-10k";
  if (length < 100_000) return "under-100k";
  return length < 1_000_000 ? "under-1m" : "larger";
}
