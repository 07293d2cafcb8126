/**
 * The door to every command: `node scripts/run.mjs COMMAND [arguments]`, called by the scripts of package.json.
 * Plain JavaScript that Node 20 understands. Makes sure that the packages are installed, finds the Node that came with them,
 * and runs the command's TypeScript file with it. Writes nothing to standard output itself: the command owns that.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePackages } from "./ensure-packages.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [24, 7];

const commands = {
  start: "scripts/start.ts",
  test: "scripts/test.ts",
  check: "scripts/check.ts",
  build: "scripts/build.ts",
  waymark: "cli/waymark.ts",
  matrix: "matrix/main.ts",
  gallery: "scripts/gallery.ts",
  numbers: "scripts/numbers/numbers.ts",
  fuzz: "scripts/fuzz/fuzz.ts",
  package: "scripts/package/package.ts",
  "build:repro": "scripts/package/build-repro.ts",
};

/** One sentence for the person, and the end. 2 is "called in a way that cannot work". */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function benches() {
  return readdirSync(join(root, "bench"))
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -".ts".length));
}

/** [file, arguments for it] of a command line. */
function target([command, ...rest]) {
  if (command === "bench") {
    const [name, ...options] = rest;
    if (!benches().includes(name)) giveUp(`Name one benchmark: npm run bench -- ${benches().join("|")} [--quick] [--json FILE]`);
    return [`bench/${name}.ts`, options];
  }
  if (!Object.hasOwn(commands, command ?? "")) giveUp(`Name one command: ${[...Object.keys(commands), "bench"].join(", ")}.`);
  return [commands[command], rest];
}

/** Path of a Node that runs TypeScript as it stands; the one from the packages comes first, so that everybody runs the same. */
function findNode() {
  const os = process.platform === "win32" ? "win" : process.platform;
  const brought = join(root, "node_modules", `node-${os}-${process.arch}`, "bin", os === "win" ? "node.exe" : "node");
  if (existsSync(brought)) return brought;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  return giveUp(
    `Waymark runs on Node ${oldestNode.join(".")} or newer; npm has none for ${process.platform} on ${process.arch} and this is ` +
      `${process.versions.node}. Install a newer one from nodejs.org and run the command again.`,
  );
}

const [file, options] = target(process.argv.slice(2));
await ensurePackages(root).catch((error) => giveUp(error.message));
if (!existsSync(join(root, file))) giveUp(`${file} is missing from this checkout.`);

const node = findNode();
const path = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
const child = spawn(node, [join(root, file), ...options], { stdio: "inherit", env: { ...process.env, PATH: path } });

// A signal for this process is meant for the command; it decides how to end, and this process ends the same way.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// Whoever ends npm ends the shell between npm and this process, but not this process: it notices that it has become an orphan.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1_000).unref();
child.on("error", (error) => giveUp(`${file} could not be started: ${error.message}`));
child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
