/**
 * `npm run fuzz [-- --minutes N --only NAME,… --seed N]`: damaged and made-up input for everything that takes apart what others have made,
 * N minutes each (default 10). Exit status 1 if one threw, hung, or said what cannot be. `--list` names them.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { allDecoders } from "../../tests/fuzz/all-decoders.ts";
import { projectRoot } from "../project-root.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string" }, only: { type: "string" }, seed: { type: "string" }, list: { type: "boolean" } },
});
const names = allDecoders.map(({ name }) => name);
if (values.list) {
  console.log(names.join("\n"));
  process.exit(0);
}
const only = values.only?.split(",") ?? names;
const unknown = only.find((name) => !names.includes(name));
const minutes = Number(values.minutes ?? 10);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (unknown !== undefined || !(minutes > 0) || !Number.isInteger(seed)) {
  console.error(
    unknown !== undefined
      ? `"${unknown}" is none of ${names.join(", ")}.`
      : "--minutes: expected a number above 0; --seed: a whole number",
  );
  process.exit(2);
}

/** One input must not take longer than this, above the time that there is for all of them. Milliseconds. */
const patience = 60_000;
console.log(`${only.length} decoders, ${minutes} minutes each, seed ${seed}`);
let failed = 0;
for (const name of only) {
  const found = await fuzz(name);
  if (found !== null) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;

/** Says how it went; null where nothing was found. */
async function fuzz(name: string): Promise<string | null> {
  const script = join(projectRoot, "scripts/fuzz/fuzz-one.ts");
  const child = spawn(process.execPath, [script, name, String(minutes * 60_000), String(seed)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const hung = setTimeout(() => child.kill("SIGKILL"), minutes * 60_000 + patience);
  const [said] = await Promise.all([text(child.stdout), once(child, "close")]);
  clearTimeout(hung);
  const { runs, found } =
    said === "" ? { runs: 0, found: child.killed ? "one input took more than a minute" : "the process ended" } : JSON.parse(said);
  console.log(`${name.padEnd(32)} ${String(runs).padStart(9)} inputs  ${found === null ? "nothing found" : "FOUND"}`);
  if (found !== null) console.error(found);
  return found;
}
