import { type Spread, spread } from "../support/report.ts";

/** Millions of UTF-16 code units a second over all texts, in `rounds` passes after one that nobody times. */
export function throughput(texts: readonly string[], work: (text: string) => unknown, rounds: number): Spread {
  const units = texts.reduce((total, { length }) => total + length, 0);
  for (const text of texts) work(text);
  const measured: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    for (const text of texts) work(text);
    measured.push(units / 1000 / (performance.now() - started));
  }
  return spread(measured);
}
