import { type Counts, noCounts, type Tally } from "./counts.ts";
import type { Judged, Miss, Suite } from "./suite.ts";

export interface LabelledFile {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly secrets: readonly { readonly start: number; readonly end: number; readonly label: string }[];
  /** Whole lines on which somebody looked and found no secret. */
  readonly plain: readonly { readonly start: number; readonly end: number }[];
}

/** Without these, which few call secrets: the "core" line. */
const notCore = /UUID|Nonce|Salt/;

/**
 * Real files with labelled lines. A secret is found when a claim overlaps it. A claim on a line labelled plain is false; one on a line
 * that nobody labelled counts only in "with unlabelled lines". Precision is found secrets over found secrets and false claims.
 */
export function secretLinesSuite(name: string, files: readonly LabelledFile[]): Suite {
  return {
    name,
    texts: files.map(({ text }) => text),
    score(claims) {
      const rows = new Map<string, Counts[]>();
      const misses: Miss[] = [];
      const judged: Judged[] = [];
      const row = (name: string, index: number): Counts => {
        const texts = rows.get(name) ?? files.map(noCounts);
        rows.set(name, texts);
        return texts[index]!;
      };
      files.forEach(({ text, secrets, plain }, index) => {
        const own = (claims[index] ?? []).filter(({ family }) => family === "SECRET");
        for (const { start, end, label } of secrets) {
          const found = Number(own.some((claim) => claim.start < end && start < claim.end));
          for (const name of [
            "SECRET",
            "with unlabelled lines",
            ...(notCore.test(label) ? [] : ["core"]),
            `only ${kindOf(label)}`,
          ]) {
            const counts = row(name, index);
            counts.gold++;
            counts.found += found;
            counts.predicted += found;
            counts.hit += found;
          }
          if (!found) misses.push({ kind: "missed", row: kindOf(label), text, start, end, by: "" });
        }
        for (const claim of own) {
          const { start, end, label, confidence } = claim;
          const right = secrets.some((secret) => start < secret.end && secret.start < end);
          if (right) judged.push({ claim, right });
          if (right) continue;
          row("with unlabelled lines", index).predicted++;
          if (!plain.some((line) => start < line.end && line.start < end)) continue;
          row("SECRET", index).predicted++;
          row("core", index).predicted++;
          judged.push({ claim, right });
          misses.push({ kind: "false", row: "SECRET", text, start, end, by: `${label} ${confidence.toFixed(2)}` });
        }
      });
      const tallies = [...rows].map(
        ([name, texts]): Tally => ({ name, kind: name.startsWith("only ") ? "rate" : "spans", texts }),
      );
      return { tallies, misses, judged };
    },
  };
}

/** "Password:SQL Password" counts as "Password". */
function kindOf(label: string): string {
  return label.split(":")[0] ?? label;
}
