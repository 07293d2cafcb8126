import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface Bundle {
  readonly name: string;
  /** Most that it may weigh, in bytes after gzip. */
  readonly budget: number;
  /** Bytes after gzip of each browser's build: { "chrome-mv3": 31234 }. A build without the file is left out. */
  readonly sizes: Readonly<Record<string, number>>;
}

export const builds = ["chrome-mv3", "firefox-mv3"] as const;
const kB = 1000;

/** Weight of a page: its HTML and every script and style that it names, chunks included. */
function pageFiles(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), "utf8");
  const links = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
  return [page, ...new Set(links)];
}

const one = (path: string) => (folder: string) => (existsSync(join(folder, path)) ? [path] : []);
const page = (path: string) => (folder: string) => (existsSync(join(folder, path)) ? pageFiles(folder, path) : []);

const parts = [
  // In the page's own world, in every frame of a tool.
  { name: "backstop", budget: 6 * kB, files: one("backstop.js") },
  // The gate: what holds, the card with all its steps, and the hosts and names of all tools. What is shown is half of it, and could come
  // when it is first needed, as the detectors right behind it do and the models behind the page.
  { name: "gate", budget: 90 * kB, files: one("content-scripts/gate.js") },
  // On every page of the web.
  { name: "sentinel", budget: 6 * kB, files: one("content-scripts/sentinel.js") },
  { name: "detectors", budget: 100 * kB, files: one("detectors.js") },
  { name: "models", budget: 1500 * kB, files: one("models.js") },
  { name: "background", budget: 105 * kB, files: one("background.js") },
  { name: "popup", budget: 100 * kB, files: page("popup.html") },
  { name: "options", budget: 120 * kB, files: page("options.html") },
  { name: "blocked", budget: 100 * kB, files: page("blocked.html") },
  { name: "welcome", budget: 120 * kB, files: page("welcome.html") },
  { name: "guide", budget: 140 * kB, files: page("guide.html") },
];

function weigh(folder: string, files: readonly string[]): number {
  return files.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0);
}

/** What a person downloads or a page loads, per bundle and browser, with its budget. The dashboard counts as one bundle. */
export function bundleSizes(root: string): Bundle[] {
  const extension = parts.map(({ name, budget, files }) => {
    const sizes = builds.flatMap((build) => {
      const folder = join(root, ".output", build);
      const found = existsSync(folder) ? files(folder) : [];
      return found.length > 0 ? [[build, weigh(folder, found)] as const] : [];
    });
    return { name, budget, sizes: Object.fromEntries(sizes) };
  });
  const dashboard = join(root, "dist", "dashboard");
  const first = existsSync(join(dashboard, "index.html")) ? weigh(dashboard, pageFiles(dashboard, "index.html")) : undefined;
  return [...extension, { name: "dashboard", budget: 250 * kB, sizes: first === undefined ? {} : { dashboard: first } }];
}

/** Every text file of a build, as [path, text]. */
export function builtTexts(root: string, build: string): [string, string][] {
  const folder = join(root, ".output", build);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(js|css|html|json)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), "utf8")]);
}
