import type { Family } from "../../lib/schema/finding.ts";
import { type Counts, noCounts, type Tally } from "./counts.ts";
import type { Claim } from "./engine.ts";
import type { Judged, Miss, Suite } from "./suite.ts";

/** A text that holds one value which is valid, or one that is not. */
export interface ValueCase {
  readonly text: string;
  /** Where the value stands, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly valid: boolean;
  /** Lines of the table that it counts in. */
  readonly rows: readonly string[];
  /** One more line, printed with `--detail` only. */
  readonly detail?: string;
  /** Families that count as right. */
  readonly families: readonly Family[];
}

/**
 * For every line: the share of the valid values that claims of a right family cover at least half of, and the share of the invalid
 * ones that such a claim touches. Not `judging` where an invalid value may be a valid one of another kind.
 */
export function valueSuite(name: string, cases: readonly ValueCase[], judging = true): Suite {
  return {
    name,
    texts: cases.map(({ text }) => text),
    score(claims) {
      const rows = new Map<string, Counts[]>();
      const misses: Miss[] = [];
      const judged: Judged[] = [];
      const count = (name: string, counted: boolean) => {
        rows.get(name)?.push({ ...noCounts(), gold: 1, found: Number(counted) });
      };
      // What was found stands before what was flagged, whichever comes first in the corpus.
      const lines = new Set(cases.flatMap(({ rows, detail }) => (detail ? [...rows, detail] : rows)));
      for (const line of lines) for (const what of ["valid found", "invalid flagged"]) rows.set(`${line}: ${what}`, []);
      cases.forEach((one, index) => {
        const touching = (claims[index] ?? []).filter(
          ({ family, start, end }) => one.families.includes(family) && start < one.end && one.start < end,
        );
        const found = one.valid ? 2 * Math.max(0, ...touching.map((claim) => overlap(claim, one))) >= one.end - one.start : false;
        const flagged = touching.length > 0;
        for (const row of [...one.rows, one.detail]) {
          if (row) count(`${row}: ${one.valid ? "valid found" : "invalid flagged"}`, one.valid ? found : flagged);
        }
        const row = one.detail ?? one.rows.at(-1) ?? "";
        if (one.valid && !found) misses.push({ kind: "missed", row, text: one.text, start: one.start, end: one.end, by: "" });
        for (const claim of touching) {
          const { label, confidence, start, end } = claim;
          if (judging) judged.push({ claim, right: one.valid });
          if (!one.valid)
            misses.push({ kind: "false", row, text: one.text, start, end, by: `${label} ${confidence.toFixed(2)}` });
        }
      });
      const details = new Set(cases.map(({ detail }) => detail));
      const tallies = [...rows].flatMap(([name, texts]): Tally[] => {
        return texts.length === 0 ? [] : [{ name, kind: "rate", texts, detail: details.has(name.split(": ")[0]) }];
      });
      return { tallies, misses, judged };
    },
  };
}

function overlap(claim: Claim, { start, end }: ValueCase): number {
  return Math.min(claim.end, end) - Math.max(claim.start, start);
}
