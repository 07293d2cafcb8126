/**
 * Reading files: for every kind whether what was planted in it is found, and how long it takes; then large ones, with memory. What takes a
 * browser is measured there, with large files; pictures are in the browser tests.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadClassifier } from "../cli/load-classifier.ts";
import { loadDetectorFiles } from "../rules/from-node.ts";
import { buildAll } from "../scripts/build.ts";
import { readInBrowser } from "./files/in-browser.ts";
import { largeFiles, type PlantedFile, plantedFiles } from "./files/planted-files.ts";
import { readInNode } from "./files/read-in-node.ts";
import { benchOptions, spread, startReport } from "./support/report.ts";

const options = benchOptions();
const report = startReport("reading files", options, `Node ${process.versions.node}`);
const classifier = loadClassifier(
  (await loadDetectorFiles()).map(({ detector }) => detector),
  null,
);
const rounds = options.quick ? 3 : 9;

interface Read {
  readonly ms: number;
  readonly firstMs: number;
  readonly found: number;
}

/** Reads and classifies as the extension does, passage by passage. */
async function read({ name, bytes, values }: PlantedFile): Promise<Read> {
  const found = new Set<string>();
  const begin = performance.now();
  let firstMs = Number.NaN;
  await readInNode(name, bytes, ({ text }) => {
    for (const { start, end } of classifier.classify(text)) found.add(text.slice(start, end).replace(/\s/g, ""));
    if (Number.isNaN(firstMs)) firstMs = performance.now() - begin;
  });
  return { ms: performance.now() - begin, firstMs, found: values.filter((value) => found.has(value)).length };
}

/** What another program gets out of the same file, where this machine has it: of the planted values, how many stand in its text. */
const peers: readonly (readonly [program: string, kinds: RegExp, call: (path: string, folder: string) => readonly string[]])[] = [
  ["pdftotext", /PDF/, (path) => [path, "-"]],
  ["pandoc", /DOCX|ODT|RTF|IPYNB|HTML|EPUB/, (path) => [path, "-t", "plain"]],
  ["soffice", /DOCX|XLSX|PPTX|ODT|RTF/, (path, folder) => ["--headless", "--cat", "--outdir", folder, path]],
  // All XML parts of a package as text, its marks taken out: what somebody would write in an hour.
  ["python3", /DOCX|XLSX|PPTX|ODT|EPUB/, (path) => ["-c", unpack, path]],
];
const unpack =
  "import re,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nprint('\\n'.join(re.sub('<[^>]*>','',z.read(n).decode('utf8','replace')) for n in z.namelist() if n.endswith(('xml','html'))))";

function readByPeer({ name, kind, bytes, values }: PlantedFile): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const said = peers.flatMap(([program, kinds, call]) => {
      if (!kinds.test(kind)) return [];
      const begin = performance.now();
      const { stdout, error } = spawnSync(program, call(path, folder), { encoding: "utf8", maxBuffer: 256 * 2 ** 20 });
      if (error) return [`${program}: not on this machine`];
      return [
        `${program}: ${values.filter((value) => stdout.includes(value)).length} of ${values.length}, ${(performance.now() - begin).toFixed(0)} ms`,
      ];
    });
    return said.join("; ");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const figures: unknown[] = [];
for (const file of [...plantedFiles(11), ...(options.quick ? [] : largeFiles(12))]) {
  const reads: Read[] = [];
  const before = process.memoryUsage().rss;
  for (let round = 0; round < (file.kind.endsWith("large") ? 3 : rounds); round++) reads.push(await read(file));
  const { p50, max } = spread(reads.map(({ ms }) => ms));
  const first = spread(reads.map(({ firstMs }) => firstMs)).p50;
  const found = Math.min(...reads.map((each) => each.found));
  const grown = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
  const size = (file.bytes.length / 1_024).toFixed(0);
  report.say(
    `${file.kind.padEnd(14)} ${size.padStart(6)} kB  found ${found} of ${file.values.length}  p50 ${p50.toFixed(1)} ms  max ${max.toFixed(1)} ms  first verdict ${first.toFixed(1)} ms  memory +${grown} MB  ${readByPeer(file)}`,
  );
  report.bar(`${file.kind}: planted values found`, found / file.values.length, 1, "", "larger");
  if (file.kind.endsWith("large")) report.bar(`${file.kind}: first verdict`, first, 2_000, "ms");
  figures.push({ kind: file.kind, bytes: file.bytes.length, found, of: file.values.length, p50, max, first });
}
if (!options.quick) {
  await buildAll((line) => console.error(line));
  report.say("\nin Chromium, from the choice of a file to the card:");
  for (const { kind, ms, peak, grown } of await readInBrowser(largeFiles(12), 5)) {
    const { min, p50, max } = spread(ms);
    report.say(
      `${kind.padEnd(14)} p50 ${p50.toFixed(0)} ms (${min.toFixed(0)} to ${max.toFixed(0)})  largest process ${peak.toFixed(0)} MB, ${grown.toFixed(0)} MB more than before`,
    );
    report.bar(`${kind}: card in the browser`, p50, 2_000, "ms");
    report.bar(`${kind}: memory of the largest process`, peak, 300, "MB");
    figures.push({ kind, ms, peak, grown });
  }
}
report.finish(figures);
