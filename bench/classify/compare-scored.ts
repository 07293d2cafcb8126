import type { Comparison } from "../support/comparison.ts";
import type { PeerResult } from "./compare-peers.ts";
import type { Scored } from "./suite.ts";
import { measuredValue, targets } from "./targets.ts";

interface Tool {
  readonly name: string;
  readonly scored: Readonly<Record<string, Scored>>;
}

/** One table an area that was measured, ours first. */
export function compareScored(ours: Tool, peers: readonly PeerResult[]): Comparison[] {
  const tools: readonly Tool[] = [ours, ...peers];
  return [...new Set(targets.map(({ area }) => area))].flatMap((area) => {
    const own = targets.filter((target) => target.area === area && ours.scored[target.corpus]);
    if (own.length === 0) return [];
    return {
      title: area,
      columns: own.map(({ name, short, measure, better }) => {
        return { name: short, key: name, digits: measure === "per-thousand" ? 1 : 3, better };
      }),
      rows: tools
        .filter(({ scored }) => own.some(({ corpus }) => scored[corpus]))
        .map(({ name, scored }) => ({
          name,
          cells: own.map((target) => {
            const value = measuredValue(target, scored[target.corpus]?.tallies ?? []);
            return Number.isNaN(value) ? null : value;
          }),
        })),
    };
  });
}
