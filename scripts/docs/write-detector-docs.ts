/**
 * Writes `docs/detectors.md` and `rules/bundled/detector-names.json` from the detectors themselves and from what `bench/classify.ts --accuracy bench/detector-accuracy.json`
 * has measured. `--check` writes nothing and says whether they are what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DetectorAccuracy } from "../../bench/classify/detector-accuracy.ts";
import { type Classifier, compileClassifier } from "../../lib/core/classify/classify.ts";
import { maskFinding } from "../../lib/core/redaction/mask.ts";
import type { Detector } from "../../lib/schema/detector.ts";
import { type Finding, families } from "../../lib/schema/finding.ts";
import { type DetectorFile, loadDetectorFiles, loadDetectorNames } from "../../rules/from-node.ts";
import { projectRoot } from "../project-root.ts";

const page = join(projectRoot, "docs/detectors.md");
const namesFile = join(projectRoot, "rules/bundled/detector-names.json");
const measured = join(projectRoot, "bench/detector-accuracy.json");
const longestExample = 70;
/** Fewer judged claims than this say nothing. */
const enoughClaims = 5;

/** The whole page, which ends with a line break. */
export async function detectorDocs(): Promise<string> {
  const files = await loadDetectorFiles();
  const accuracy = JSON.parse(readFileSync(measured, "utf8")) as DetectorAccuracy;
  const detectors = files.map(({ detector }) => detector);
  const everything: Everything = {
    accuracy,
    detectors: new Map(detectors.map((detector) => [detector.id, detector])),
    classifier: compileClassifier(detectors),
  };
  const folders = [...new Set(files.map(({ folder }) => folder))].sort();
  return [
    "# Detectors",
    "",
    "<!-- Written by scripts/docs/write-detector-docs.ts from rules/detectors: change a detector, then run it again. -->",
    "",
    `What Waymark finds: ${files.length} detectors, each one file in \`rules/detectors\`. [Adding a detector](adding-a-detector.md) says how one is made.`,
    "Values in the examples are made up and masked, as the nudge masks them.",
    "",
    "## How right they are",
    "",
    "Measured by `npm run bench:classify` on marked texts that nobody of this project wrote and that are not part of it. Precision is the",
    "share of what is found that is marked so; recall is the share of what is marked that is found.",
    "",
    ...accuracyTable(accuracy),
    "",
    "In the tables below, *right* is the share of a detector's findings in those texts that were marked as such, and how many there were.",
    "A detector without a figure found too little in them to tell.",
    ...folders.flatMap((folder) => [
      "",
      `## ${headline(folder)}`,
      "",
      "| detector | finds | severity | examples | right |",
      "| --- | --- | --- | --- | --- |",
      ...files.filter((file) => file.folder === folder).map((file) => row(file, everything)),
    ]),
    "",
  ].join("\n");
}

/** What people call what is found, by id, for pages that must not load the detectors themselves. Ends with a line break. */
export async function detectorNames(): Promise<string> {
  const names = [...(await loadDetectorNames())].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`;
}

function accuracyTable({ corpora, families: measuredFamilies }: DetectorAccuracy): string[] {
  const shown = corpora.filter((corpus) => Object.values(measuredFamilies).some((own) => corpus in own));
  const percent = (share: number | null) => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);
  const lines = families.flatMap((family) => {
    const own = measuredFamilies[family];
    if (!own) return [];
    const cells = shown.map((corpus) => {
      const one = own[corpus];
      return one === undefined ? "" : `${percent(one.precision)} / ${percent(one.recall)} of ${one.values}`;
    });
    return [`| ${family} | ${cells.join(" | ")} |`];
  });
  return [`| family: precision / recall | ${shown.join(" | ")} |`, `| --- |${" --- |".repeat(shown.length)}`, ...lines];
}

/** "credentials/providers" → "Credentials: providers". */
function headline(folder: string): string {
  const name = folder.replaceAll("/", ": ").replaceAll("-", " ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface Everything {
  readonly accuracy: DetectorAccuracy;
  readonly detectors: ReadonlyMap<string, Detector>;
  readonly classifier: Classifier;
}

function row(file: DetectorFile, everything: Everything): string {
  const { id, name, family, severity, canary } = file.detector;
  const own = everything.accuracy.detectors[id];
  const right = own && own.claims >= enoughClaims ? `${((100 * own.right) / own.claims).toFixed(0)} % of ${own.claims}` : "–";
  const shown = examples(file, everything)
    .map((example) => inline(example))
    .join("<br>");
  return `| \`${id}\` | ${cell(name.other)} (${family})${canary ? ", on trial" : ""} | ${severity} | ${shown} | ${right} |`;
}

/** The first two that say something different, with the value masked, and whatever else another detector finds in them. */
function examples({ detector, examples: { match } }: DetectorFile, { detectors, classifier }: Everything): string[] {
  const masked = match.map(({ text, value = text }) => {
    const start = text.indexOf(value);
    const end = start + value.length;
    const { id, category, family, severity } = detector;
    const own: Finding = { detector: id, category, family, severity, start, end, confidence: 1, canary: false };
    const others = classifier.classify(text).filter((finding) => finding.end <= start || finding.start >= end);
    const hide = (from: number, to: number) => {
      const inside = others.filter((finding) => finding.start >= from && finding.end <= to).reverse();
      return inside.reduce(
        (part, finding) =>
          part.slice(0, finding.start - from) +
          maskFinding(finding, text, detectors.get(finding.detector)) +
          part.slice(finding.end - from),
        text.slice(from, to),
      );
    };
    return shortened(hide(0, start), maskFinding(own, text, detector), hide(end, text.length));
  });
  return [...new Set(masked)].slice(0, 2);
}

function shortened(before: string, value: string, after: string): string {
  const room = Math.max(10, Math.floor((longestExample - value.length) / 2));
  const start = before.length > room ? `…${before.slice(-room)}` : before;
  const end = after.length > room ? `${after.slice(0, room)}…` : after;
  return `${start}${value}${end}`.replace(/\s+/g, " ").trim();
}

/** Code in a cell of a table. */
function inline(text: string): string {
  const ticks = text.includes("`") ? "``" : "`";
  return `${ticks}${ticks.length > 1 ? " " : ""}${cell(text)}${ticks.length > 1 ? " " : ""}${ticks}`;
}

const cell = (text: string) => text.replaceAll("|", "\\|");

if (import.meta.main) {
  const wanted = [
    [page, await detectorDocs()],
    [namesFile, await detectorNames()],
  ] as const;
  const wrong = wanted.filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
  if (process.argv.includes("--check")) {
    for (const [path] of wrong)
      console.error(`${path} is not what the detectors say: run node scripts/docs/write-detector-docs.ts`);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } else for (const [path, text] of wrong) writeFileSync(path, text);
}
