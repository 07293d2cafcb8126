import { seeded } from "../support/ordinary-text.ts";
import { add, type Counts, type Measures, measures, noCounts } from "./counts.ts";

export type Interval = readonly [low: number, high: number];
export type Intervals = { readonly [Name in keyof Measures]: Interval };

/**
 * 95 % intervals of the measures: the texts are drawn `rounds` times with replacement, and the 2.5th and 97.5th percentiles taken.
 * Whole texts are drawn, not spans: what stands in one text goes right or wrong together. Seeded, so a run repeats.
 */
export function bootstrap(texts: readonly Counts[], rounds: number): Intervals {
  const telling = texts.filter(({ gold, predicted }) => gold + predicted > 0);
  const random = seeded(20_261);
  const drawn: Measures[] = [];
  for (let round = 0; round < rounds; round++) {
    const total = noCounts();
    for (let index = 0; index < telling.length; index++) add(total, telling[Math.floor(random() * telling.length)]!);
    drawn.push(measures(total));
  }
  const interval = (name: keyof Measures): Interval => {
    const values = drawn
      .map((draw) => draw[name])
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b);
    const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
    return [at(0.025), at(0.975)];
  };
  return { precision: interval("precision"), recall: interval("recall"), f1: interval("f1") };
}
