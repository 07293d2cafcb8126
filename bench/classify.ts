/**
 * How good the classifier is and how fast, on text that nobody of this project wrote (`--corpora FOLDER`) or on the project's own
 * generated text, and what other tools make of the same text in the same run. Options: see `options` below.
 */
import { writeFileSync } from "node:fs";
import { calibration } from "./classify/calibration.ts";
import { comparePeers, type PeerResult } from "./classify/compare-peers.ts";
import { compareScored } from "./classify/compare-scored.ts";
import { measures, sum, type Tally } from "./classify/counts.ts";
import { detectorAccuracy } from "./classify/detector-accuracy.ts";
import { familyGroups } from "./classify/family-groups.ts";
import { benignTexts, loadCorpus, measuredCorpora, ownCorpora, sourceTexts } from "./classify/measured-corpora.ts";
import { loadOurs } from "./classify/ours.ts";
import { installPeers } from "./classify/peers/install-peers.ts";
import { missLines } from "./classify/print-misses.ts";
import { tallyLines } from "./classify/print-tallies.ts";
import { throughput } from "./classify/speed.ts";
import type { Scored, Suite } from "./classify/suite.ts";
import { measuredValue, targets } from "./classify/targets.ts";
import { hostileLength, worstText } from "./classify/worst-text.ts";
import { optionsWith, type Spread, startReport } from "./support/report.ts";

const options = optionsWith({
  /** Folder with the corpora; without it, the project's own. */
  corpora: { type: "string" },
  /** Names of corpora, with commas between. Speed and hostile texts are left out. */
  only: { type: "string" },
  /** No other tools. */
  ours: { type: "boolean" },
  /** Names of tools, with commas between. */
  peers: { type: "string" },
  /** File for what `scripts/docs/write-detector-docs.ts` tells of each detector. */
  accuracy: { type: "string" },
  /** Print every line, of each number format, too. */
  detail: { type: "boolean" },
  /** Print so many misses and false alarms of every line, masked. */
  misses: { type: "string" },
  /** Print them as they are. */
  show: { type: "boolean" },
});
const path = options.corpora ?? "corpora";
const names = options.only?.split(",") ?? (options.corpora ? measuredCorpora : ownCorpora);
const bootstrapRounds = options.quick ? 100 : 500;

const report = startReport("Classifier: accuracy, speed, and others beside it", options, `Node ${process.versions.node}`);
const ours = await loadOurs();
report.say(`inputs: ${path}; ${ours.files.length} detectors; intervals: 95 %, ${bootstrapRounds} bootstrap rounds over texts\n`);

const scored: Record<string, Scored> = {};
for (const name of names) {
  const suite = loadCorpus({ path, every: 1 }, name);
  const result = scoreOurs(suite);
  scored[name] = result;
  report.say(`${name}: ${suite.texts.length} texts`);
  const lines = result.tallies.filter(({ detail }) => options.detail || !detail);
  for (const line of tallyLines(lines, bootstrapRounds)) report.say(line);
  if (options.misses)
    for (const line of missLines(result.misses, Number(options.misses), options.show ?? false)) report.say(line);
}

const judged = Object.values(scored).flatMap(({ judged }) => judged);
report.say("\ncalibration, all corpora together: what a claim says of itself, and how often it is right");
const curves = Object.fromEntries(
  familyGroups.map(({ name, families }) => {
    return [name, calibration(judged.filter(({ claim }) => families.includes(claim.family)))];
  }),
);
for (const [name, curve] of Object.entries(curves)) {
  for (const { from, claims, said, right } of curve) {
    report.say(
      `  ${name.padEnd(12)} from ${from.toFixed(2)}  ${String(claims).padStart(7)} claims  said ${said.toFixed(3)}  right ${right.toFixed(3)}`,
    );
  }
}
if (options.accuracy) writeFileSync(options.accuracy, detectorAccuracy(scored));

for (const target of targets) {
  const tallies = scored[target.corpus]?.tallies;
  if (!tallies || target.target === null) continue;
  report.bar(
    target.name,
    measuredValue(target, tallies),
    target.target,
    target.measure === "per-thousand" ? "/1000" : "",
    target.better,
  );
}
const speed = options.only ? null : measureSpeed();
const peers = options.ours ? [] : await comparison();
report.say("");
report.finish({
  corpora: Object.fromEntries(Object.entries(scored).map(([name, { tallies }]) => [name, figuresOf(tallies)])),
  calibration: curves,
  speed,
  peers: peers.map(({ scored, ...peer }) => {
    return { ...peer, corpora: Object.fromEntries(Object.entries(scored).map(([name, one]) => [name, figuresOf(one.tallies)])) };
  }),
});

function scoreOurs(suite: Suite): Scored {
  const result = suite.score(suite.texts.map((text) => ours.classify(text)));
  if (!/prompts/.test(suite.name)) return result;
  const held = suite.texts.map((text) => ({ gold: 1, found: Number(ours.holds(text)), predicted: 0, hit: 0 }));
  return { ...result, tallies: [...result.tallies, { name: "held by the starter policy", kind: "rate", texts: held }] };
}

function measureSpeed() {
  const rounds = options.quick ? 5 : 20;
  const folder = { path, every: options.quick ? 4 : 1 };
  const prompts = options.corpora ? benignTexts(folder) : loadCorpus(folder, "generated_prompts").texts;
  const figures: Record<string, Spread> = { "ordinary prompts": throughput(prompts, ours.detect, rounds) };
  if (options.corpora) figures["source files"] = throughput(sourceTexts(folder), ours.detect, Math.ceil(rounds / 4));
  figures["prompts, with models"] = throughput(prompts, ours.classify, Math.ceil(rounds / 4));
  report.say("\nspeed, MB/s (millions of UTF-16 code units), one core; detectors alone unless said otherwise");
  for (const [name, { min, p50, max, rounds }] of Object.entries(figures)) {
    report.say(`  ${name.padEnd(22)}p50 ${p50.toFixed(1)}  min ${min.toFixed(1)}  max ${max.toFixed(1)}  (${rounds} rounds)`);
  }
  const compile = ours.compiled(options.quick ? 20 : 100);
  report.say(`  made ready in         p50 ${compile.p50.toFixed(2)} ms, the slowest ${compile.max.toFixed(2)} ms`);
  const hostile = worstText(ours.files, options.quick ? 300 : 10_000, options.quick ? 5 : 240, ours.detect);
  report.say(`\nworst of ${hostile.tried} hostile texts of ${hostileLength / 1000} KB, ms`);
  for (const { name, ms } of hostile.slowest.slice(0, 5)) report.say(`  ${ms.toFixed(1).padStart(8)}  ${name}`);
  if (options.corpora) {
    report.bar("speed-prompts", figures["ordinary prompts"]?.p50 ?? Number.NaN, 150, "MB/s", "larger");
    report.bar("speed-source", figures["source files"]?.p50 ?? Number.NaN, 80, "MB/s", "larger");
  }
  report.bar("worst-hostile", hostile.slowest[0]?.ms ?? Number.NaN, 15, "ms");
  return { rates: figures, compile, worst: hostile };
}

async function comparison(): Promise<PeerResult[]> {
  const failure = installPeers((line) => report.say(line));
  if (failure !== null) {
    report.say(`\nno other tools: they could not be installed (${failure})`);
    return [];
  }
  const every = options.quick ? 16 : 1;
  const suites = names.map((name) => loadCorpus({ path, every }, name));
  report.say(`\nbeside others${every > 1 ? `, on one text in ${every}` : ""}`);
  const limits = options.quick ? { textMs: 1_000, totalMs: 3_000 } : { textMs: 15_000, totalMs: 600_000 };
  const peers = await comparePeers(suites, limits, (line) => report.say(line), options.peers?.split(","));
  const own = every > 1 ? Object.fromEntries(suites.map((suite) => [suite.name, scoreOurs(suite)])) : scored;
  for (const table of compareScored({ name: "Waymark", scored: own }, peers)) report.compare(table);
  report.compare({
    title: "speed",
    columns: [
      { name: "prompts MB/s", digits: 2, better: "larger" },
      { name: "files MB/s", digits: 2, better: "larger" },
      { name: "worst hostile text, ms", digits: 0, better: "smaller" },
    ],
    rows: [
      {
        name: "Waymark, with models",
        cells: [speed?.rates["prompts, with models"]?.p50 ?? null, null, speed?.worst.slowest[0]?.ms ?? null],
      },
      ...peers.map(({ name, version, licence, speed, worst }) => ({
        name: `${name} ${version} (${licence})`,
        cells: [
          speed["benign_prompts"] ?? speed["generated_prompts"] ?? null,
          speed["creddata48_files"] ?? null,
          worst?.ms ?? null,
        ],
      })),
    ],
  });
  return peers;
}

function figuresOf(tallies: readonly Tally[]) {
  return Object.fromEntries(tallies.map(({ name, texts }) => [name, { ...sum(texts), ...measures(sum(texts)) }]));
}
