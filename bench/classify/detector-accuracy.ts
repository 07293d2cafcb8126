import { families } from "../../lib/schema/finding.ts";
import { measures, sum } from "./counts.ts";
import type { Scored } from "./suite.ts";

/** What the page about the detectors says of each; the file `bench/detector-accuracy.json`. */
export interface DetectorAccuracy {
  readonly corpora: readonly string[];
  /** By id: claims that a corpus could judge, and how many were right. */
  readonly detectors: Readonly<Record<string, { readonly claims: number; readonly right: number }>>;
  /** By family and corpus, from 0 to 1; null where there was nothing to divide by. */
  readonly families: Readonly<Record<string, Readonly<Record<string, FamilyAccuracy>>>>;
}

export interface FamilyAccuracy {
  readonly values: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** As JSON, in an order that does not change from run to run. */
export function detectorAccuracy(scored: Readonly<Record<string, Scored>>): string {
  const detectors = new Map<string, { claims: number; right: number }>();
  for (const { judged } of Object.values(scored)) {
    for (const { claim, right } of judged) {
      const own = detectors.get(claim.label) ?? { claims: 0, right: 0 };
      detectors.set(claim.label, { claims: own.claims + 1, right: own.right + Number(right) });
    }
  }
  const accuracy: DetectorAccuracy = {
    corpora: Object.keys(scored),
    detectors: Object.fromEntries([...detectors].sort(([a], [b]) => (a < b ? -1 : 1))),
    families: Object.fromEntries(
      families.map((family) => [family, ofFamily(family, scored)] as const).filter(([, own]) => Object.keys(own).length > 0),
    ),
  };
  return `${JSON.stringify(accuracy, null, 1)}\n`;
}

function ofFamily(family: string, scored: Readonly<Record<string, Scored>>): Record<string, FamilyAccuracy> {
  const corpora = Object.entries(scored).flatMap(([corpus, { tallies }]) => {
    const line = tallies.find(({ name, kind }) => name === family && kind === "spans");
    if (!line) return [];
    const total = sum(line.texts);
    const { precision, recall } = measures(total);
    return [[corpus, { values: total.gold, precision: rounded(precision), recall: rounded(recall) }] as const];
  });
  return Object.fromEntries(corpora);
}

const rounded = (value: number): number | null => (Number.isNaN(value) ? null : Math.round(value * 1000) / 1000);
