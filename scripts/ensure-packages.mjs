/** Plain JavaScript for Node 20, like run.mjs, which is its only caller. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A lock whose owner has not touched it for this long belongs to nobody. */
const staleAfterMs = 15_000;

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
const read = (path) => JSON.parse(readFileSync(path, "utf8")).packages;

/**
 * True if node_modules holds what package-lock.json asks for. npm writes its own copy of the lock as the last step of an
 * install, so a copy that is not older is proof enough and costs two stats; an older one is compared, because a checkout
 * or a copy changes times without changing packages.
 */
function installed(root) {
  const wanted = join(root, "package-lock.json");
  const present = join(root, "node_modules", ".package-lock.json");
  const presentTime = modified(present);
  if (presentTime === undefined) return false;
  if (presentTime >= (modified(wanted) ?? 0)) return true;
  const inPlace = read(present);
  const same = Object.entries(read(wanted)).every(([path, entry]) => {
    const found = inPlace[path];
    return (
      path === "" || (found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true)
    );
  });
  if (same) utimesSync(present, new Date(), new Date());
  return same;
}

/** Runs `npm ci`. What npm says on standard output goes to standard error. Rejects with one sentence. */
function install(root) {
  // Under `npm run` this is npm itself, run by the same Node; otherwise the npm on the path.
  const npm = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [program, ...first] = npm;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32" && program === "npm",
    });
    const failed = (why) =>
      reject(
        new Error(`The packages could not be installed (${why}): see npm's lines above, mend it and run the command again.`),
      );
    child.on("error", (error) => failed(`npm did not start: ${error.code}`));
    child.on("exit", (code, signal) =>
      code === 0 ? resolve() : failed(signal ? `npm ci was ended by ${signal}` : `npm ci ended with ${code}`),
    );
  });
}

/** True if this process now owns the lock file. A stale one is taken over, then read back: the last to write it owns it. */
async function acquire(lock, mark) {
  const age = Date.now() - (modified(lock) ?? Number.NaN);
  if (age > staleAfterMs) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, mark, { flag: "wx" });
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  await sleep(100);
  try {
    return readFileSync(lock, "utf8") === mark;
  } catch {
    return false;
  }
}

/**
 * Returns when node_modules is complete; installs it if it is not. Of two commands in one checkout one installs and the other
 * waits. Rejects with one sentence for the person.
 */
export async function ensurePackages(root) {
  if (installed(root)) return;
  mkdirSync(join(root, ".data"), { recursive: true });
  const lock = join(root, ".data", "install.lock");
  const mark = `${process.pid}-${Date.now()}-${Math.random()}`;
  let waiting = false;
  while (!(await acquire(lock, mark))) {
    if (!waiting) process.stderr.write("Waiting for another command that is installing the packages…\n");
    waiting = true;
    await sleep(250);
  }
  const touch = setInterval(() => utimesSync(lock, new Date(), new Date()), 2_000);
  try {
    if (installed(root)) return;
    process.stderr.write("Installing the packages, once (under a minute on most lines)…\n");
    await install(root);
    if (!installed(root))
      throw new Error("npm ci ended well, but node_modules does not match package-lock.json: remove node_modules and run again.");
  } finally {
    clearInterval(touch);
    rmSync(lock, { force: true });
  }
}
