/** The result as a table for people, and its place in `docs/coverage.md`. */
import { channels } from "./channels.ts";
import { explained } from "./exceptions.ts";
import type { Judgement, Verdict } from "./judge-cell.ts";
import type { Mount } from "./mount.ts";
import type { Cell, MatrixResult } from "./run-matrix.ts";

const signs: Readonly<Record<Verdict, string>> = {
  held: "held",
  redacted: "redacted",
  "let through": "through",
  LEAK: "**LEAK**",
  "clean lost": "**lost**",
  "not offered": "–",
  "failed to drive": "not driven",
};

export interface Problem {
  readonly place: string;
  readonly verdict: Verdict;
  readonly why: string;
  /** Why this is known; undefined: it is not, and fails the run. */
  readonly explained: string | undefined;
}

/** Every cell that is not as it should be. */
export function problemsOf({ browser, cells }: MatrixResult): Problem[] {
  return cells.flatMap(({ mount, channel, absent, block, redact }) => {
    const judged: [string, Judgement | null][] = [
      ["absent", absent],
      ["block", block],
      ["redact", redact],
    ];
    return judged.flatMap(([way, judgement]): Problem[] => {
      if (!judgement || !["LEAK", "clean lost", "failed to drive"].includes(judgement.verdict)) return [];
      const { verdict, why } = judgement;
      const place = `${browser}, ${mount}, ${channel}, ${way}`;
      return [{ place, verdict, why, explained: explained(browser, mount, channel, verdict) }];
    });
  });
}

/** A leak, or a clean input that was lost, that nobody has explained. */
export function failsRun({ verdict, explained: known }: Problem): boolean {
  return (verdict === "LEAK" || verdict === "clean lost") && known === undefined;
}

export function signOf({ absent, block, redact }: Cell): string {
  if (!block || !redact) return signs[absent.verdict];
  const both = block.verdict === redact.verdict ? signs[block.verdict] : `${signs[block.verdict]} / ${signs[redact.verdict]}`;
  return absent.early ? `${both} ¹` : both;
}

/** Counts of verdicts over both policies, and of cells that are not there. */
export function totalsOf({ cells }: MatrixResult): ReadonlyMap<Verdict, number> {
  const totals = new Map<Verdict, number>();
  const count = (verdict: Verdict) => totals.set(verdict, (totals.get(verdict) ?? 0) + 1);
  for (const { absent, block, redact } of cells) {
    if (!block || !redact) count(absent.verdict);
    else for (const { verdict } of [block, redact]) count(verdict);
  }
  return totals;
}

export function totalsLine(result: MatrixResult): string {
  const totals = [...totalsOf(result)].map(([verdict, count]) => `${count} ${verdict}`);
  return `${result.version}: ${result.cells.length} cells; with the two policies ${totals.join(", ")}`;
}

/** One Markdown table: a row a mount, a column a channel. */
export function tableOf({ cells }: MatrixResult, mounts: readonly Mount[]): string {
  const used = channels.filter(({ id }) => cells.some(({ channel }) => channel === id));
  const head = ["", ...used.map(({ name }) => name)];
  const rows = mounts.map(({ name, what }) => [
    what,
    ...used.map(({ id }) => {
      const cell = cells.find(({ mount, channel }) => mount === name && channel === id);
      return cell ? signOf(cell) : "";
    }),
  ]);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
