import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import type { Gate } from "./gate.ts";
import { sourceFiles } from "./project-files.ts";

interface Config {
  readonly forbidden: IForbiddenRuleType[];
  readonly options: ICruiseOptions;
}

/**
 * Who imports whom, by the rules of `.dependency-cruiser.mjs`, and no cycle. The cruiser reads no TypeScript at all when its parser
 * is missing and is content with that, so the modules that it read are compared with the files that are there.
 */
export const importDirection: Gate = async (root) => {
  const config = (await import(pathToFileURL(join(root, ".dependency-cruiser.mjs")).href)) as { default: Config };
  const files = (await sourceFiles(root)).filter((path) => !path.endsWith(".css"));
  if (files.length === 0) return { looked: 0, of: "modules", problems: [] };
  const { options, forbidden } = config.default;
  const { output } = await cruise(files, { ...options, ruleSet: { forbidden }, validate: true, baseDir: root });
  const { modules, summary } = output as ICruiseResult;
  const read = new Set(modules.map(({ source }) => source));
  const problems = summary.violations.map(({ rule, from, to, cycle }) =>
    cycle ? `${rule.name}: ${[from, ...cycle.map(({ name }) => name)].join(" -> ")}` : `${rule.name}: ${from} -> ${to}`,
  );
  problems.push(...files.filter((path) => !read.has(path)).map((path) => `${path}: was not read`));
  const edges = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  if (edges === 0) problems.push("no import was found in any file");
  return { looked: files.length, of: "modules", problems, notes: [`${edges} imports, ${forbidden.length} rules`] };
};
