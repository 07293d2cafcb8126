/** `npm run package`: what goes to the stores and what a company signs for itself, in dist/packages. Needs `npm run build` first. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";
import { lintPackage } from "./lint-package.ts";
import { makePackages, packageBudget } from "./store-packages.ts";
import { readFolder } from "./zip-folder.ts";

const out = join(projectRoot, "dist", "packages");

try {
  const { packages } = makePackages(projectRoot, out);
  const problems: string[] = [];
  for (const [name, hash] of Object.entries(packages)) {
    const { size } = statSync(join(out, name));
    process.stdout.write(`${hash}  ${name}  ${(size / 1e6).toFixed(2)} MB\n`);
    if (size > packageBudget) problems.push(`${name}: ${size} bytes, ${packageBudget} at most`);
  }
  for (const build of ["chrome-mv3", "firefox-mv3"]) {
    const folder = join(projectRoot, ".output", build);
    if (existsSync(folder)) problems.push(...lintPackage(readFolder(folder)).map((problem) => `${build}: ${problem}`));
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
