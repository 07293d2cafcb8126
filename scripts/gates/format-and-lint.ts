import type { Gate } from "./gate.ts";
import { runTool } from "./run-tool.ts";

interface BiomeReport {
  readonly summary: { readonly changed: number; readonly unchanged: number };
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly category: string;
    readonly message: string;
    readonly location?: { readonly path?: string; readonly start?: { readonly line: number } };
  }[];
}

/** Biome's formatting and lint rules over everything that it knows. Warnings count: one that nobody minds should be off. */
export const formatAndLint: Gate = async (root) => {
  const options = ["ci", "--reporter=json", "--max-diagnostics=200", "--colors=off"];
  const { status, stdout, stderr } = await runTool("@biomejs/biome/bin/biome", options, root);
  const begin = stdout.indexOf("{");
  if (begin < 0)
    return { looked: 0, of: "files", problems: [`biome gave no report (status ${status}): ${stderr.trim().slice(-500)}`] };
  const { summary, diagnostics } = JSON.parse(stdout.slice(begin)) as BiomeReport;
  const problems = diagnostics
    .filter(({ severity }) => severity !== "info" && severity !== "hint")
    .map(({ category, message, location }) => `${location?.path ?? "?"}:${location?.start?.line ?? 0}: ${category}: ${message}`);
  if (status !== 0 && problems.length === 0) problems.push(`biome ended with status ${status}: ${stderr.trim().slice(-500)}`);
  return { looked: summary.changed + summary.unchanged, of: "files", problems };
};
