import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageBudget } from "../package/store-packages.ts";
import { readFolder, zipFiles } from "../package/zip-folder.ts";
import { type Bundle, builds, builtTexts, bundleSizes } from "./bundle-sizes.ts";
import type { Gate } from "./gate.ts";

/** What runs in other people's pages. */
const inPages = /^(content-scripts[\\/].*|backstop|backstop-by-address|by-address|circumstances|detectors|shown|models)\.js$/;

/** What has no place in a page's script, and how it shows after minification. */
const notInGate: readonly (readonly [string, RegExp])[] = [
  ["zod", /ZodError|\$ZodType|invalid_union/],
  ["the browser polyfill", /webextension-polyfill|message port closed before a response was received/i],
  ["React", /react\.transitional\.element|react\.element/],
  ["examples of detectors", /\bignore:\[\{text:/],
];

/** The demo tool and its settings exist in demo builds only. */
const notInRelease = /demo-chat|demo-config/;

function sizeProblems({ name, budget, sizes }: Bundle): string[] {
  const wanted = name.startsWith("dashboard") ? ["dashboard"] : builds;
  const missing = wanted
    .filter((build) => sizes[build] === undefined)
    .map((build) => `${build}: ${name} is not built; run npm run build`);
  const heavy = Object.entries(sizes).filter(([, size]) => size > budget);
  return [...missing, ...heavy.map(([build, size]) => `${build}: ${name} weighs ${size} bytes gzipped, ${budget} at most`)];
}

function traceProblems(root: string, build: string): string[] {
  return builtTexts(root, build).flatMap(([path, text]) => {
    const gate = inPages.test(path) ? notInGate.filter(([, sign]) => sign.test(text)) : [];
    const demo = notInRelease.test(text) ? [`${build}/${path}: holds a trace of the demo`] : [];
    return [...gate.map(([what]) => `${build}/${path}: holds ${what}`), ...demo];
  });
}

/** A browser refuses an extension whose manifest names a script that is not there, and says so to nobody. */
function missingScripts(root: string, build: string): string[] {
  const [, text = "{}"] = builtTexts(root, build).find(([path]) => path === "manifest.json") ?? [];
  const { content_scripts = [] } = JSON.parse(text) as { content_scripts?: { js?: string[] }[] };
  return content_scripts
    .flatMap(({ js = [] }) => js)
    .filter((path) => !existsSync(join(root, ".output", build, path)))
    .map((path) => `${build}: the manifest names ${path}, which is not there`);
}

/** What a store is sent and every browser downloads. */
function packageSizes(root: string): { readonly build: string; readonly size: number }[] {
  return builds
    .map((build) => ({ build, folder: join(root, ".output", build) }))
    .filter(({ folder }) => existsSync(folder))
    .map(({ build, folder }) => ({ build, size: zipFiles(readFolder(folder)).length }));
}

/** What ships weighs no more than its budget and holds nothing that belongs elsewhere. Looks at what is built, builds nothing. */
export const bundleBudgets: Gate = async (root) => {
  const bundles = bundleSizes(root);
  const packages = packageSizes(root);
  const notes = bundles.map(({ name, budget, sizes }) => {
    const figures = Object.values(sizes).map((size) => (size / 1000).toFixed(1));
    return `${name} ${figures.join(" and ") || "none"} of ${budget / 1000} kB`;
  });
  return {
    looked: bundles.reduce((sum, { sizes }) => sum + Object.keys(sizes).length, 0),
    of: "bundles",
    problems: [
      ...bundles.flatMap(sizeProblems),
      ...packages
        .filter(({ size }) => size > packageBudget)
        .map(({ build, size }) => `${build}: the package weighs ${size} bytes zipped, ${packageBudget} at most`),
      ...builds.flatMap((build) => [...missingScripts(root, build), ...traceProblems(root, build)]),
    ],
    notes: [
      [
        ...notes,
        ...packages.map(({ build, size }) => `${build} zipped ${(size / 1e6).toFixed(2)} of ${packageBudget / 1e6} MB`),
      ].join(" · "),
    ],
  };
};
