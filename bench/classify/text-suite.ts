import { type Counts, noCounts, type Tally } from "./counts.ts";
import type { Claim } from "./engine.ts";
import type { Judged, Miss, Suite } from "./suite.ts";

/** A text that, as a whole, is what a row looks for, or is not. */
export interface WholeText {
  readonly text: string;
  /** Lines of the table that it counts in, and whether it should be claimed there. */
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  readonly name: string;
  readonly wanted: boolean;
  /** Whether a claim is one for this line. */
  readonly fits: (claim: Claim) => boolean;
  /** False where a claim that is not wanted may still be true: a prompt may name people. */
  readonly judging?: boolean;
}

/** Whole texts: precision, recall and F1, and the share of the unwanted that is flagged; or, for "share", just what share is flagged. */
export function textSuite(name: string, whole: readonly WholeText[], kind: "spans" | "share" = "spans", judging = true): Suite {
  return {
    name,
    texts: whole.map(({ text }) => text),
    score(claims) {
      const rows = new Map<string, Counts[]>();
      const misses: Miss[] = [];
      const judged: Judged[] = [];
      const line = (name: string) => {
        const texts = rows.get(name) ?? whole.map(noCounts);
        rows.set(name, texts);
        return texts;
      };
      whole.forEach(({ text, rows: own }, index) => {
        const proven = new Map<Claim, boolean>();
        for (const { name: row, wanted, fits, judging: telling = true } of own) {
          const fitting = (claims[index] ?? []).filter(fits);
          const flagged = fitting.length > 0;
          if (kind === "share") line(row)[index] = { gold: 1, found: Number(flagged), predicted: 0, hit: 0 };
          else {
            const counts = { gold: Number(wanted), found: Number(wanted && flagged), predicted: Number(flagged), hit: 0 };
            line(row)[index] = { ...counts, hit: counts.found };
            if (!wanted) line(`${row}: near-misses flagged`)[index] = { gold: 1, found: Number(flagged), predicted: 0, hit: 0 };
          }
          if (wanted && !flagged) misses.push({ kind: "missed", row, text, start: 0, end: Math.min(80, text.length), by: "" });
          for (const claim of fitting) {
            const { start, end, label, confidence } = claim;
            if (telling) proven.set(claim, wanted || proven.get(claim) === true);
            if (!wanted) misses.push({ kind: "false", row, text, start, end, by: `${label} ${confidence.toFixed(2)}` });
          }
        }
        if (judging) for (const [claim, right] of proven) judged.push({ claim, right });
      });
      const tallies = [...rows].map(([name, texts]): Tally => {
        return { name, kind: kind === "share" || name.endsWith("flagged") ? "rate" : "spans", texts };
      });
      return { tallies, misses, judged };
    },
  };
}
