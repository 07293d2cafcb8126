/**
 * The worst that a text can cost: 80 KB of whatever patterns are slow on. The ladder's texts, every detector's own, and texts that
 * are put together at random, the same in every run. Each is classified until the best of its times is settled or small.
 */
import { compileClassifier } from "../lib/core/classify/classify.ts";
import { loadDetectorFiles } from "../rules/from-node.ts";
import { fuzzedText } from "../tests/contract/support/fuzzed-texts.ts";
import { hostileTexts, hostileTextsFor } from "../tests/contract/support/hostile-texts.ts";
import { benchOptions, spread, startReport } from "./support/report.ts";

/** UTF-16 code units. */
const length = 80_000;
/** Milliseconds. */
const target = 15;
const attempts = 4;

const options = benchOptions();
const files = await loadDetectorFiles();
const { classify } = compileClassifier(files.map(({ detector }) => detector));
const report = startReport("Hostile texts of 80 KB, milliseconds", options, `Node ${process.version}`);
report.say(`${files.length} detectors; the best of ${attempts} times a text, so that only the text counts\n`);

const texts: { readonly name: string; readonly of: () => string }[] = [
  ...hostileTexts.map(({ name, of }) => ({ name, of: () => of(length) })),
  ...ownTexts(options.quick ? 40 : 5),
  ...Array.from({ length: options.quick ? 300 : 10_000 }, (_, index) => ({
    name: `fuzzed ${index}`,
    of: () => fuzzedText(files, index, length),
  })),
];
const times = texts.map(({ name, of }) => ({ name, time: best(of()) }));
times.sort((a, b) => b.time - a.time);
for (const { name, time } of times.slice(0, 12)) report.say(`${time.toFixed(1).padStart(7)}  ${name.slice(0, 90)}`);
const figures = spread(times.map(({ time }) => time));
report.say(
  `\n${times.length} texts: p50 ${figures.p50.toFixed(1)}  p99 ${figures.p99.toFixed(1)}  max ${figures.max.toFixed(1)}`,
);
report.bar("hostile-80kb-max", figures.max, target, "ms");
report.finish({ times: figures, worst: times.slice(0, 50) });

/** One in `every` of the texts that are made of a detector's own hints and examples. */
function ownTexts(every: number) {
  return files
    .flatMap(({ file, detector, examples }) =>
      hostileTextsFor(
        detector,
        examples.match.map(({ text }) => text),
      ).map(({ name, of }) => ({ name: `${file}: ${name}`, of: () => of(length) })),
    )
    .filter((_, index) => index % every === 0);
}

function best(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const start = performance.now();
    classify(text);
    least = Math.min(least, performance.now() - start);
    if (least < target / 2) break;
  }
  return least;
}
