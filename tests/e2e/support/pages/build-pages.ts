/** Bundles the editor pages once; a later call with the same sources and packages takes what is there. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { pageNames } from "./editor-names.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const pages = fileURLToPath(new URL("../../pages/", import.meta.url));
const out = join(root, "dist/e2e-pages");

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  hash.update(await readFile(join(root, "package-lock.json")));
  hash.update(await readFile(fileURLToPath(import.meta.url)));
  for (const name of (await readdir(pages)).sort()) hash.update(`${name}\n`).update(await readFile(join(pages, name)));
  return hash.digest("hex").slice(0, 16);
}

let folderOnce: Promise<string> | undefined;

/** Makes `dist/e2e-pages/<hash>/<editor>.js` for every editor, removes older builds, and returns that folder. */
export function buildPages(): Promise<string> {
  folderOnce ??= buildIfMissing();
  return folderOnce;
}

async function buildIfMissing(): Promise<string> {
  const folder = join(out, await fingerprint());
  if (existsSync(folder)) return folder;
  const unfinished = join(out, `unfinished-${process.pid}`);
  await mkdir(unfinished, { recursive: true });
  await build({
    root: pages,
    configFile: false,
    logLevel: "error",
    build: {
      outDir: unfinished,
      target: "esnext",
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(pageNames.map((name) => [name, sourceOf(name)])),
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  for (const old of await readdir(out)) {
    if (join(out, old) !== unfinished) await rm(join(out, old), { recursive: true, force: true });
  }
  // Renamed at the end, so that a build that was broken off is never taken for a whole one.
  await rename(unfinished, folder);
  return folder;
}

function sourceOf(name: string): string {
  const tsx = join(pages, `${name}.tsx`);
  return existsSync(tsx) ? tsx : join(pages, `${name}.ts`);
}
