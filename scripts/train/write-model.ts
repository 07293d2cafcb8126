import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

export interface ModelFile {
  /** Name of the file in `rules/models`, and of what it exports. */
  readonly name: string;
  /** The script that makes it. */
  readonly script: string;
  /** The type of the value, and where it is declared. */
  readonly type: string;
  readonly from: string;
}

/**
 * Writes `rules/models/<name>.ts` and says how large it is. With `--check` on the command line it writes nothing, but compares: the exit
 * status is 1 if the file that ships is not what the training makes of today's sources.
 */
export function writeModel({ name, script, type, from }: ModelFile, value: object): void {
  const file = new URL(`../../rules/models/${name}.ts`, import.meta.url);
  const text = `/** Made by ${script}: train it again instead of editing it. */
// biome-ignore-all lint: made by a script
// biome-ignore-all format: made by a script
import type { ${type} } from "${from}";

export const ${name}: ${type} = ${JSON.stringify(value)};
`;
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`rules/models/${name}.ts is not what ${script} makes: run it again`);
    process.exitCode = 1;
    return;
  }
  console.log(
    `rules/models/${name}.ts: ${(text.length / 1000).toFixed(0)} kB, ${(gzipSync(text).length / 1000).toFixed(0)} kB gzipped`,
  );
}
