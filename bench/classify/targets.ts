/** What the classifier is measured against, one entry a target. */
import { measures, sum, type Tally } from "./counts.ts";

export interface Target {
  /** Of the `bar:` line. */
  readonly name: string;
  /** Column of the table beside other tools. */
  readonly short: string;
  readonly area: "personal data" | "numbers" | "credentials" | "documents" | "ordinary prompts";
  readonly corpus: string;
  /** Name of the line in that corpus. */
  readonly tally: string;
  readonly measure: "f1" | "precision" | "rate" | "per-thousand";
  /** Null: told beside the others, and no target. */
  readonly target: number | null;
  readonly better: "larger" | "smaller";
}

type Row = [name: string, short: string, tally: string, measure: Target["measure"], target: number | null, better?: "smaller"];

const of = (area: Target["area"], corpus: string, rows: readonly Row[]): Target[] =>
  rows.map(([name, short, tally, measure, target, better = "larger" as const]): Target => {
    return { area, corpus, name, short, tally, measure, target, better };
  });

export const targets: readonly Target[] = [
  ...of("personal data", "pii_presidio_synth", [
    ["structured-f1-presidio-synth", "synth struct F1", "structured", "f1", 0.95],
    ["contextual-f1-presidio-synth", "synth names… F1", "contextual", "f1", 0.75],
  ]),
  ...of("personal data", "pii_anon_bench", [
    ["structured-f1-pii-anon", "anon struct F1", "structured", "f1", 0.97],
    ["contextual-f1-pii-anon", "anon names… F1", "contextual", "f1", 0.85],
  ]),
  ...of("personal data", "pii_presidio_unit", [["presidio-unit-f1", "unit F1", "every family", "f1", 0.93]]),
  ...of("numbers", "govid_stdnum", [
    ["government-ids-found", "ids found", "all formats: valid found", "rate", 0.9],
    ["government-ids-invalid-flagged", "ids false", "all formats: invalid flagged", "rate", 0.03, "smaller"],
  ]),
  ...of("numbers", "phones_libphonenumber", [
    ["phones-international", "intl", "international: valid found", "rate", 1],
    ["phones-e164", "E.164", "e164: valid found", "rate", 1],
    ["phones-national", "national", "national: valid found", "rate", 0.85],
    ["phones-non-numbers-flagged", "phones false", "matcher-test: invalid flagged", "rate", 0.05, "smaller"],
  ]),
  ...of("credentials", "secrets_rules", [
    ["secrets-heldout-f1", "rule cases F1", "noseyparker and trufflehog", "f1", 0.8],
    ["secrets-near-misses-flagged", "near-misses", "noseyparker and trufflehog: near-misses flagged", "rate", 0.2, "smaller"],
  ]),
  ...of("credentials", "creddata48_files", [
    ["creddata-f1", "files F1", "SECRET", "f1", 0.7],
    ["creddata-precision", "files P", "SECRET", "precision", 0.8],
  ]),
  ...of("ordinary prompts", "benign_prompts", [
    ["false-alarms-structured", "struct+cred /1000", "structured and credentials", "per-thousand", 1, "smaller"],
    ["false-alarms-but-links", "but links /1000", "structured and credentials, links left out", "per-thousand", null, "smaller"],
    ["false-alarms-nudged", "nudged /1000", "held by the starter policy", "per-thousand", 5, "smaller"],
    ["false-alarms-documents", "documents /1000", "documents", "per-thousand", 2, "smaller"],
    ["false-alarms-documents-and-code", "and code /1000", "documents and code", "per-thousand", 2, "smaller"],
  ]),
  ...of("documents", "docs_business", [
    ["contracts-found", "contract", "contract", "rate", 0.92],
    ["medical-found", "medical", "medical", "rate", 0.92],
    ["financial-found", "financial", "financial", "rate", 0.8],
    ["source-code-found", "code", "source_code", "rate", 0.9],
  ]),
];

/** In the unit of the target; NaN where the corpus was not measured or has no such line. */
export function measuredValue({ tally, measure }: Target, tallies: readonly Tally[]): number {
  const line = tallies.find(({ name }) => name === tally);
  if (!line) return Number.NaN;
  const total = sum(line.texts);
  if (measure === "rate") return total.found / total.gold;
  if (measure === "per-thousand") return (1000 * total.found) / total.gold;
  return measures(total)[measure];
}
