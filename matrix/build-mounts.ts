/** Bundles the pages of the matrix; a later call with the same sources and packages takes what is there. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { runProgram } from "../scripts/gates/run-tool.ts";
import { projectRoot } from "../scripts/project-root.ts";
import type { Mount } from "./mount.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const editorPages = join(projectRoot, "tests/e2e/pages");
const out = join(projectRoot, "dist/matrix");

/** Everything that can change what a bundle is. */
async function fingerprint(names: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(names));
  hash.update(await readFile(join(projectRoot, "package-lock.json")));
  for (const folder of [join(here, "pages"), join(here, "kits"), editorPages]) {
    const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
    for (const { name } of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      hash.update(`${name}\n`).update(await readFile(join(folder, name)));
    }
  }
  hash.update(await readFile(fileURLToPath(import.meta.url)));
  return hash.digest("hex").slice(0, 16);
}

/** Source of a mount's script: a page of ours, or a UI from npm. Throws if neither is there. */
function sourceOf(name: string): string {
  const found = [`pages/${name}.ts`, `pages/${name}.tsx`, `kits/${name}.jsx`].find((file) => existsSync(join(here, file)));
  if (found === undefined) throw new Error(`matrix: there is no page for the mount "${name}".`);
  return join(here, found);
}

/** Folder with one `<script>.js` for each script of `mounts`. */
export async function buildMounts(mounts: readonly Mount[]): Promise<string> {
  const names = [...new Set(mounts.map(({ script }) => script))].sort();
  const folder = join(out, await fingerprint(names));
  if (existsSync(folder)) return folder;
  const unfinished = join(out, `unfinished-${process.pid}`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  for (const group of ["pages", "kits"]) {
    const own = names.filter((name) => sourceOf(name).startsWith(join(here, group)));
    if (own.length > 0) await bundleApart(own, unfinished);
  }
  await removeOld();
  // Renamed at the end, so that a build that was broken off is never taken for a whole one.
  await rename(unfinished, folder);
  return folder;
}

/** Builds that nobody has made anew for a day; younger ones may be in use. */
async function removeOld(): Promise<void> {
  for (const name of await readdir(out)) {
    const { mtimeMs } = await stat(join(out, name));
    if (Date.now() - mtimeMs > 24 * 3_600_000) await rm(join(out, name), { recursive: true, force: true });
  }
}

/**
 * Ours and the kits apart: they have a React each, and a shared piece would join them. In a process of its own, because the bundler
 * takes gigabytes for the kits and keeps them.
 */
async function bundleApart(names: readonly string[], outDir: string): Promise<void> {
  const { status, stderr } = await runProgram(process.execPath, [fileURLToPath(import.meta.url), outDir, ...names], projectRoot);
  if (status !== 0) throw new Error(`The pages of the matrix could not be bundled:\n${stderr}`);
}

async function bundle(names: readonly string[], outDir: string): Promise<void> {
  await build({
    root: here,
    base: "/mx-script/",
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    build: {
      outDir,
      emptyOutDir: false,
      target: "esnext",
      modulePreload: false,
      cssCodeSplit: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, sourceOf(name)])),
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "[name]-[hash].js",
          assetFileNames: "[name]-[hash][extname]",
        },
      },
    },
  });
}

if (import.meta.main) {
  // A test run says "test", which the transform of JSX takes for development.
  process.env["NODE_ENV"] = "production";
  const [outDir = "", ...names] = process.argv.slice(2);
  await bundle(names, outDir);
}
