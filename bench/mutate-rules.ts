/**
 * Do the examples and tests notice when a rule is broken? Changes one thing at a time in the detectors and what they check with (a
 * number of a checksum, a bound, a comparison; or drops `confirm`) and runs the tests beside rules that use the changed file, and the
 * examples of every detector that does. What they do not notice is listed. Not part of `npm test`: some changes make no difference, so the score never is 1.
 */

import { findMutants, type MutantKind } from "./mutate/find-mutants.ts";
import type { Job } from "./mutate/mutant-worker.ts";
import { dependents, ruleSources, ruleTests } from "./mutate/rule-sources.ts";
import { runMutants } from "./mutate/run-mutants.ts";
import { seeded } from "./support/ordinary-text.ts";
import { optionsWith, startReport } from "./support/report.ts";

const options = optionsWith({
  /** Only files whose path holds this. */
  files: { type: "string" },
  /** List so many of the changes that nobody noticed; default 20. */
  misses: { type: "string" },
});

interface Change extends Job {
  readonly path: string;
  readonly kind: MutantKind;
  /** "12: {8} → {9}". */
  readonly words: string;
}

const sources = ruleSources();
const tests = ruleTests();
const detectors = [...sources.keys()].filter((path) => path.startsWith("rules/detectors/"));
const users = dependents(sources, detectors);
const testers = dependents(new Map([...sources, ...tests]), [...tests.keys()]);
const report = startReport("Examples against broken rules", options, `Node ${process.versions.node}`);

const unchanged = [
  ...detectors.map((path): Omit<Job, "id"> => ({ path: null, source: "", tests: [], detectors: [path] })),
  ...[...tests.keys()].map((path): Omit<Job, "id"> => ({ path: null, source: "", tests: [path], detectors: [] })),
].map((each, id): Job => ({ ...each, id }));
const broken = new Set((await runMutants(unchanged, 300)).filter((noticed) => noticed !== null));
for (const path of broken) report.say(`left out, it fails as it is: ${path}`);

const changes = shuffled(
  [...sources].flatMap(([path, source]) => {
    const working = (paths: readonly string[] = []) => paths.filter((each) => !broken.has(each));
    const own = { tests: working(testers.get(path)), detectors: working(users.get(path)) };
    if (own.detectors.length === 0 || (options.files && !path.includes(options.files))) return [];
    return findMutants(source).map(({ kind, start, end, replacement }): Change => {
      const words = `${source.slice(0, start).split("\n").length}: ${source.slice(start, end)} → ${replacement}`;
      return { id: 0, path, kind, words, source: source.slice(0, start) + replacement + source.slice(end), ...own };
    });
  }),
).map((change, id): Change => ({ ...change, id: unchanged.length + id }));
if (changes.length === 0) throw new Error("there is nothing to change");

const answers = await runMutants(changes, options.quick ? 40 : 1_800);
const tried = changes.slice(0, answers.length).map((change, index) => ({ ...change, noticed: answers[index] !== null }));
report.say(
  `inputs: ${detectors.length} detectors, ${tests.size} files of tests, ${sources.size} files, ${changes.length} changes; tried: ${tried.length}, in random order\n`,
);

const share = (some: typeof tried) => some.filter(({ noticed }) => noticed).length / some.length;
const line = (name: string, some: typeof tried) =>
  report.say(`  ${name.padEnd(36)}${String(some.length).padStart(6)}   noticed ${(100 * share(some)).toFixed(1)} %`);
const kinds = [...new Set(tried.map(({ kind }) => kind))].sort();
for (const kind of kinds)
  line(
    kind,
    tried.filter((change) => change.kind === kind),
  );
report.say("");
const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/"));
for (const folder of [...new Set(tried.map(({ path }) => folderOf(path)))].sort())
  line(
    folder,
    tried.filter(({ path }) => folderOf(path) === folder),
  );

const missed = tried.filter(({ noticed }) => !noticed);
const shown = Number(options.misses ?? 20);
report.say(`\nnobody noticed ${missed.length}${missed.length > shown ? `, ${shown} of them` : ""}:`);
for (const { path, words } of missed.slice(0, shown)) report.say(`  ${path}:${words}`);
report.say("");
report.bar("mutation-score", share(tried), 0.8, "", "larger");
report.bar("mutation-score-numbers", share(tried.filter(({ kind }) => kind === "number")), 0.85, "", "larger");
report.finish({ tried: tried.length, of: changes.length, missed: missed.map(({ path, words }) => `${path}:${words}`) });

/** The same order in every run. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = seeded(11);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
