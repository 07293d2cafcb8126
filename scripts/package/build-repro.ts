/**
 * `npm run build:repro`: is what is built a consequence of the sources alone? Builds and packs them twice, in two folders whose names differ
 * in length, in two time zones and locales, and compares every byte of every file and every package.
 */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runTool } from "../gates/run-tool.ts";
import { projectRoot } from "../project-root.ts";
import { makePackages, sourceFiles } from "./store-packages.ts";
import { type Files, readFolder } from "./zip-folder.ts";

interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** As far apart as places get: a day of clock time, and a language whose i has no dot. */
const places: readonly Place[] = [
  { folder: "a", env: { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" } },
  {
    folder: "another-place/with a longer name",
    env: { TZ: "America/St_Johns", LC_ALL: "C", LANG: "C", SOURCE_DATE_EPOCH: "1000000000" },
  },
];

const builds = [
  ["-b", "chrome"],
  ["-b", "firefox", "--mv3"],
  ["-b", "chrome", "--mode", "managed"],
  ["-b", "firefox", "--mv3", "--mode", "managed"],
] as const;

async function buildIn({ folder, env }: Place, base: string, sources: Files): Promise<string> {
  const root = join(base, folder);
  for (const [path, bytes] of sources) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
  await symlink(join(projectRoot, "node_modules"), join(root, "node_modules"));
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    for (const options of builds) {
      const { status, stdout, stderr } = await runTool("wxt/bin/wxt.mjs", ["build", ...options], root);
      if (status !== 0) throw new Error(`the build in ${folder} failed:\n${stdout}${stderr}`);
    }
    makePackages(root, join(root, "dist", "packages"));
  } finally {
    process.env = before;
  }
  return root;
}

/** Paths that are in one alone, or differ. */
function differences(one: string, other: string): { compared: number; bytes: number; different: string[] } {
  const [here, there] = [readFolder(one), readFolder(other)];
  const paths = new Set([...here.keys(), ...there.keys()]);
  const same = (path: string) => Buffer.compare(here.get(path) ?? Buffer.of(0), there.get(path) ?? Buffer.of(1)) === 0;
  const bytes = [...here.values()].reduce((sum, { length }) => sum + length, 0);
  return { compared: paths.size, bytes, different: [...paths].filter((path) => !same(path)) };
}

const base = await mkdtemp(join(tmpdir(), "waymark-repro-"));
try {
  // Once: somebody may be at work on them.
  const sources = sourceFiles(projectRoot);
  const roots: string[] = [];
  for (const place of places) {
    process.stderr.write(`Building in ${place.folder}, ${place.env["TZ"]}, ${place.env["LC_ALL"]}\n`);
    roots.push(await buildIn(place, base, sources));
  }
  const [one = "", other = ""] = roots;
  for (const part of [".output", join("dist", "packages")]) {
    const { compared, bytes, different } = differences(join(one, part), join(other, part));
    process.stdout.write(`${part}: ${compared} files, ${bytes} bytes, ${different.length} differ\n`);
    for (const path of different) process.stdout.write(`  ${path}\n`);
    if (compared === 0 || different.length > 0) process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await rm(base, { recursive: true, force: true });
}
