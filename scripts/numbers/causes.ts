import type { KeptResults } from "./kept-result.ts";

/** Why a target is short: by benchmark, by name of the target. */
export type Causes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What `causes` and the figures do not agree on, one sentence each: a figure that is short and has no cause, and a cause of a figure that is
 * not short or not there any more.
 */
export function causeProblems(results: KeptResults, causes: Causes): string[] {
  const short = Object.entries(results).flatMap(([bench, { bars }]) =>
    bars.filter(({ met }) => !met).map(({ name }) => ({ bench, name })),
  );
  const without = short
    .filter(({ bench, name }) => !causes[bench]?.[name])
    .map(({ bench, name }) => `${bench}, "${name}": is short, and bench/results/causes.json does not say why`);
  const outlived = Object.entries(causes).flatMap(([bench, own]) =>
    Object.keys(own)
      .filter((name) => !short.some((one) => one.bench === bench && one.name === name))
      .map((name) => `${bench}, "${name}": bench/results/causes.json explains it, and it is not short`),
  );
  return [...without, ...outlived];
}
