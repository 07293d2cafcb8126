import type { PeerResult } from "./compare-peers.ts";
import type { Scored } from "./suite.ts";
import { measuredValue, type Target, targets } from "./targets.ts";

export interface Column {
  readonly name: string;
  readonly scored: Readonly<Record<string, Scored>>;
}

/** One table an area, one line a tool; "–" where a tool was not measured. */
export function comparisonLines(ours: Column, peers: readonly PeerResult[]): string[] {
  const tools: readonly Column[] = [ours, ...peers];
  const width = Math.max(...tools.map(({ name }) => name.length)) + 2;
  return [...new Set(targets.map(({ area }) => area))].flatMap((area) => {
    const own = targets.filter((target) => target.area === area && ours.scored[target.corpus]);
    if (own.length === 0) return [];
    const lines = tools
      .filter(({ scored }) => own.some(({ corpus }) => scored[corpus]))
      .map((tool) => `  ${tool.name.padEnd(width)}${own.map((target) => cell(target, tool)).join("")}`);
    return ["", `  ${area.padEnd(width)}${own.map(({ short }) => short.padStart(18)).join("")}`, ...lines];
  });
}

function cell(target: Target, { scored }: Column): string {
  const value = measuredValue(target, scored[target.corpus]?.tallies ?? []);
  return (Number.isNaN(value) ? "–" : value.toFixed(target.measure === "per-thousand" ? 1 : 3)).padStart(18);
}
