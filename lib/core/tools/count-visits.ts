/** Visits to known tools as counts: by tool and month, on how many days. */
import type { MatchTool } from "./match-tool.ts";

export interface EarlierVisits {
  readonly tool: string;
  /** Host of the catalogue. */
  readonly host: string;
  /** "2026-09", by UTC. */
  readonly month: string;
  /** Days of that month with a visit, 1 to 31. */
  readonly days: number;
}

/** A visit to a page: `at` in milliseconds since 1970. */
export interface PageVisit {
  readonly host: string;
  readonly path: string;
  readonly at: number;
}

/** The latest month first. Pages that belong to no tool leave no trace in what comes back. */
export function countVisits(visits: Iterable<PageVisit>, matchTool: MatchTool): EarlierVisits[] {
  const days = new Map<string, { tool: string; host: string; month: string; days: Set<string> }>();
  for (const { host, path, at } of visits) {
    const match = matchTool({ host, path });
    if (!match) continue;
    const day = new Date(at).toISOString().slice(0, 10);
    const month = day.slice(0, 7);
    const key = `${match.tool.id} ${month}`;
    const known = days.get(key) ?? { tool: match.tool.id, host: match.host, month, days: new Set() };
    known.days.add(day);
    days.set(key, known);
  }
  return [...days.values()]
    .map(({ days, ...rest }) => ({ ...rest, days: days.size }))
    .sort((a, b) => b.month.localeCompare(a.month) || a.tool.localeCompare(b.tool));
}
