/**
 * Reading files: for every kind whether what was planted in it is found, and how long it takes; then large ones, with memory. What takes a
 * browser is measured there, with large files; pictures are in the browser tests.
 */
import { loadClassifier } from "../cli/load-classifier.ts";
import { say } from "../lib/words/say.ts";
import { loadDetectorFiles } from "../rules/from-node.ts";
import { buildAll, built } from "../scripts/build.ts";
import { type BrowserSample, readInBrowser } from "./files/in-browser.ts";
import { customerFile, largeFiles } from "./files/large-files.ts";
import { type Beside, besidePeers, peersLine, readByPeers } from "./files/peers.ts";
import { type PlantedFile, plantedFiles } from "./files/planted-files.ts";
import { readInNode } from "./files/read-in-node.ts";
import { benchOptions, spread, startReport } from "./support/report.ts";

const options = benchOptions();
const report = startReport("reading files", options, `Node ${process.versions.node}`);
const classifier = loadClassifier(
  (await loadDetectorFiles()).map(({ detector }) => detector),
  null,
);
const rounds = options.quick ? 3 : 9;
const browserRounds = 3;

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

const figures: unknown[] = [];
const beside: Beside[] = [];
const large = options.quick ? [] : largeFiles(12);
for (const file of [...plantedFiles(11), ...large]) {
  const reads: Read[] = [];
  const before = process.memoryUsage().rss;
  for (let round = 0; round < (large.includes(file) ? 3 : rounds); round++) reads.push(await read(file));
  const { p50, max } = spread(reads.map(({ ms }) => ms));
  const first = spread(reads.map(({ firstMs }) => firstMs)).p50;
  const found = Math.min(...reads.map((each) => each.found));
  const grown = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
  const peers = readByPeers(file);
  beside.push({ kind: file.kind, found, of: file.values.length, peers });
  const size = (file.bytes.length / 1_024).toFixed(0);
  report.say(
    `${file.kind.padEnd(16)} ${size.padStart(6)} kB  found ${found} of ${file.values.length}  p50 ${p50.toFixed(1)} ms  max ${max.toFixed(1)} ms  first verdict ${first.toFixed(1)} ms  memory +${grown} MB  ${peersLine(peers, file.values.length)}`,
  );
  report.bar(`${file.kind}: planted values found`, found / file.values.length, 1, "", "larger");
  if (large.includes(file)) report.bar(`${file.kind}: first verdict`, first, 2_000, "ms");
  figures.push({ kind: file.kind, bytes: file.bytes.length, found, of: file.values.length, p50, max, first });
}
report.compare(besidePeers(beside));
if (!options.quick) {
  await buildAll((line) => console.error(line), built.chromeDemo);
  report.say("\nin Chromium, from the choice of a file to the card with the verdict:");
  const samples: BrowserSample[] = large.map((file) => ({ ...file, says: "card number" }));
  const list = customerFile(13);
  samples.push({ ...list, says: "card numbers" });
  samples.push({ ...list, kind: "XLSX, blocked", says: say("files.ended-early"), blocked: true });
  await readInBrowser(samples, browserRounds, (each) => {
    const { kind, ms, stalls, memory, failed } = each;
    figures.push(each);
    report.bar(`${kind}: rounds that had a verdict`, ms.length, browserRounds, "", "larger");
    if (ms.length === 0) return report.say(`${kind.padEnd(16)} ${failed}`);
    const { min, p50, max } = spread(ms);
    const stall = spread(stalls).p50;
    report.say(
      `${kind.padEnd(16)} p50 ${p50.toFixed(0)} ms (${min.toFixed(0)} to ${max.toFixed(0)})  page stood still for ${stall.toFixed(0)} ms  reader ${memory.reader.toFixed(0)} MB, ${memory.readerOwn.toFixed(0)} of it its own; page ${memory.page.toFixed(0)} MB${failed ? `  then: ${failed}` : ""}`,
    );
    report.bar(`${kind}: card in the browser`, p50, 2_000, "ms");
    report.bar(`${kind}: the page stands still`, stall, 200, "ms");
    // What the program's own code takes up is there once, for all processes.
    report.bar(`${kind}: memory of the reader's own`, memory.readerOwn, 300, "MB");
  });
}
report.finish(figures);
