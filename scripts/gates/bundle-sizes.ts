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
  { name: "backstop", budget: 4.6 * kB, files: one("backstop.js") },
  // The same with the hosts of all tools: no page but a tool's may have anything of it.
  { name: "backstop-by-address", budget: 9 * kB, files: one("backstop-by-address.js") },
  // What holds, and the hosts and names of all tools: before any script of the page. The four below come when the page has been built.
  { name: "gate", budget: 42.5 * kB, files: one("content-scripts/gate.js") },
  // On every page of the web.
  { name: "sentinel", budget: 6.8 * kB, files: one("content-scripts/sentinel.js") },
  // Beside the gate, in the same frames: the account, and what was seen in protected places.
  { name: "circumstances", budget: 6.5 * kB, files: one("circumstances.js") },
  // On the pages concerned alone: where access is given, where things are made, on the places that policy protects.
  { name: "consent", budget: 27 * kB, files: one("content-scripts/consent.js") },
  { name: "creation", budget: 5.5 * kB, files: one("content-scripts/creation.js") },
  { name: "source", budget: 15 * kB, files: one("content-scripts/source.js") },
  // With all that runs them.
  { name: "detectors", budget: 112 * kB, files: one("detectors.js") },
  { name: "shown", budget: 46 * kB, files: one("shown.js") },
  { name: "models", budget: 1500 * kB, files: one("models.js") },
  // 48 of it are the public suffixes, by which look-alikes are told.
  { name: "background", budget: 177 * kB, files: one("background.js") },
  { name: "popup", budget: 104 * kB, files: page("popup.html") },
  { name: "options", budget: 130 * kB, files: page("options.html") },
  { name: "blocked", budget: 100 * kB, files: page("blocked.html") },
  { name: "welcome", budget: 120 * kB, files: page("welcome.html") },
  { name: "self-test", budget: 120 * kB, files: page("self-test.html") },
  { name: "guide", budget: 140 * kB, files: page("guide.html") },
];

/** Pages of the dashboard that come when somebody opens them. */
const ownChunks = [
  { name: "overview", budget: 7 * kB },
  { name: "relations", budget: 6 * kB },
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
  const routes = ownChunks.map(({ name, budget }): Bundle => {
    const assets = join(dashboard, "assets");
    const files = existsSync(assets) ? readdirSync(assets).filter((file) => file.startsWith(`${name}-page-`)) : [];
    const own = files.map((file) => `assets/${file}`);
    return { name: `dashboard: ${name}`, budget, sizes: own.length > 0 ? { dashboard: weigh(dashboard, own) } : {} };
  });
  return [
    ...extension,
    { name: "dashboard", budget: 250 * kB, sizes: first === undefined ? {} : { dashboard: first } },
    ...routes,
  ];
}

/** Every text file of a build, as [path, text]. */
export function builtTexts(root: string, build: string): [string, string][] {
  const folder = join(root, ".output", build);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(js|css|html|json)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), "utf8")]);
}
