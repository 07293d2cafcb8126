/** What a person downloads and a page loads, after gzip, against the budgets of `npm run check`. Builds first. */
import { buildAll } from "../scripts/build.ts";
import { bundleSizes } from "../scripts/gates/bundle-sizes.ts";
import { projectRoot } from "../scripts/project-root.ts";
import { benchOptions, startReport } from "./support/report.ts";

const options = benchOptions();
await buildAll((line) => console.error(line));
const bundles = bundleSizes(projectRoot);
const missing = bundles.filter(({ sizes }) => Object.keys(sizes).length === 0).map(({ name }) => name);
if (missing.length > 0) throw new Error(`not built: ${missing.join(", ")}`);

const report = startReport("Bundle sizes, bytes after gzip -9", options, `Node ${process.versions.node}`);
report.say(
  "inputs: the production builds for Chromium and Firefox, and the dashboard's first load; no spread: a build repeats\n",
);
for (const { name, budget, sizes } of bundles) {
  const figures = Object.entries(sizes).map(([build, size]) => `${build} ${size}`);
  report.say(`${name.padEnd(12)}${figures.join("   ")}`);
  report.bar(`size-${name}`, Math.max(...Object.values(sizes)) / 1000, budget / 1000, "kB");
}
report.finish(bundles);
