/**
 * A tool in a process of its own, so that one that hangs can be ended: `peer-process.ts NAME FILE FROM`. FILE has one JSON string a
 * line; for each from line FROM on, one line goes to standard output: its number, milliseconds, and the claims or what went wrong.
 */
import { readFileSync } from "node:fs";
import { allPeers } from "./all-peers.ts";

const [name, file, from] = process.argv.slice(2);
const peer = allPeers.find((candidate) => candidate.name === name);
if (!peer || !file) throw new Error(`no peer ${name}`);
// Some tools talk on standard output, which is ours.
console.log = console.info = console.warn = () => {};
const texts = readFileSync(file, "utf8").split("\n");
const claim = await peer.load();
process.stdout.write("ready\n");
for (let index = Number(from); index < texts.length; index++) {
  const text = JSON.parse(texts[index] ?? "") as string;
  const started = performance.now();
  try {
    const claims = await claim(text);
    process.stdout.write(`${JSON.stringify({ index, ms: performance.now() - started, claims })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ index, ms: performance.now() - started, failed: String(error).slice(0, 120) })}\n`);
  }
}
