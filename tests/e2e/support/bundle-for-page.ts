import { build, type Rollup } from "vite";

/** One file and all that it imports, as a script whose exports stand under `name`. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name, fileName: name } },
  })) as Rollup.RollupOutput[] | Rollup.RollupOutput;
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output?.output.find((one) => one.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`nothing was made of ${entry}`);
  return chunk.code;
}
