/** Bundles the front ends; their packages are those of the matrix. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { projectRoot } from "../../scripts/project-root.ts";
import { frontEnds } from "./front-ends.ts";

const folder = fileURLToPath(new URL("./front-ends/", import.meta.url));
/** Packages of the matrix are installed beside its kits, editors with the project. */
const kits = join(projectRoot, "matrix/kits/mount-kit.jsx");
const out = join(projectRoot, "dist/discovery");

/** Folder with one `<script>.js` a front end, and `look-on.js`, which is no module. */
export async function buildFrontEnds(): Promise<string> {
  process.env["NODE_ENV"] = "production";
  await mkdir(out, { recursive: true });
  await build({
    root: folder,
    base: "/fe/",
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    plugins: [
      {
        name: "matrix-packages",
        enforce: "pre",
        async resolveId(source, importer) {
          if (!importer?.startsWith(folder) || source.startsWith(".") || source.startsWith("/")) return null;
          return this.resolve(source, kits, { skipSelf: true });
        },
      },
    ],
    build: {
      ...{ outDir: out, emptyOutDir: true, target: "esnext", modulePreload: false, minify: false },
      rolldownOptions: {
        input: Object.fromEntries(frontEnds.map(({ script }) => [script, join(folder, `${script}.jsx`)])),
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js", assetFileNames: "[name]-[hash][extname]" },
      },
    },
  });
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ...{ outDir: out, emptyOutDir: false, target: "esnext", minify: false },
      lib: {
        entry: fileURLToPath(new URL("./look-on.ts", import.meta.url)),
        formats: ["iife"],
        name: "lookOn",
        fileName: () => "look-on.js",
      },
    },
  });
  return out;
}
