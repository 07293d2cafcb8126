/** What becomes of a rule's findings when it has looked again: which open, go on, open anew and close. */
import type { FindingLevel, FindingStatus } from "../../schema/risk-finding.ts";

/** What is known of a finding from earlier runs. */
export interface KnownFinding {
  readonly id: string;
  readonly key: string;
  readonly status: FindingStatus;
  /** Milliseconds since 1970, as all times here. */
  readonly closedAt: number | null;
  readonly acceptedUntil: number | null;
}

/** What a rule sees now. */
export interface Sighting {
  readonly key: string;
  /** When the newest evidence came about. */
  readonly latest: number;
}

export type Step<S extends Sighting> =
  | { readonly do: "open"; readonly seen: S }
  /** The same matter: its figures are brought up to date. */
  | { readonly do: "refresh"; readonly id: string; readonly seen: S }
  | { readonly do: "reopen"; readonly id: string; readonly seen: S; readonly why: "came back" | "acceptance ended" }
  | { readonly do: "close"; readonly id: string };

/**
 * `lasts`: what the rule sees happened once, and only a person closes it. A matter closed as resolved opens anew by evidence that is newer
 * than its closing; one reported as wrong never does.
 */
export function reconcile<S extends Sighting>(
  known: readonly KnownFinding[],
  seen: readonly S[],
  { now, lasts }: { readonly now: number; readonly lasts: boolean },
): Step<S>[] {
  const byKey = new Map(known.map((finding) => [finding.key, finding]));
  const sighted = new Map(seen.map((sighting) => [sighting.key, sighting]));
  const steps: Step<S>[] = [];
  for (const sighting of sighted.values()) {
    const finding = byKey.get(sighting.key);
    if (!finding) steps.push({ do: "open", seen: sighting });
    else steps.push(...meet(finding, sighting, now));
  }
  for (const { id, key, status, acceptedUntil } of known) {
    if (sighted.has(key) || lasts) continue;
    const ended = status === "accepted" && (acceptedUntil ?? 0) <= now;
    if (isUnsettled(status) || ended) steps.push({ do: "close", id });
  }
  return steps;
}

/** Neither closed nor accepted: somebody has to do something. */
export function isUnsettled(status: FindingStatus): boolean {
  return status === "open" || status === "in-progress";
}

function meet<S extends Sighting>(finding: KnownFinding, seen: S, now: number): Step<S>[] {
  const { id, status } = finding;
  if (isUnsettled(status)) return [{ do: "refresh", id, seen }];
  if (status === "accepted") {
    const runs = (finding.acceptedUntil ?? 0) > now;
    return [runs ? { do: "refresh", id, seen } : { do: "reopen", id, seen, why: "acceptance ended" }];
  }
  if (status === "resolved" && seen.latest > (finding.closedAt ?? 0)) return [{ do: "reopen", id, seen, why: "came back" }];
  return [];
}

const dueDays: Record<FindingLevel, number> = { critical: 2, high: 7, medium: 30, low: 90 };

/** By when it should be settled: 2, 7, 30 or 90 days from `from`. */
export function dueAt(level: FindingLevel, from: number): number {
  return from + dueDays[level] * 86_400_000;
}

/** Reports count as if four good ones came before: one mistake of a new rule does not silence it. */
const head = 4;

/** 1 for a rule that was never wrong, towards 0 for one that always is. `settled`: closed by people, false positives included. */
export function rankOf({ settled, falsePositives }: { readonly settled: number; readonly falsePositives: number }): number {
  return Math.round(((settled - falsePositives + head) / (settled + head)) * 1000) / 1000;
}
