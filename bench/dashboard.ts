/**
 * How long a person waits for the dashboard in a real Chromium, with 50 tools, 5,000 browsers and 1,000,000 activities: until each page
 * first shows what it is for, and from any filter to its rows. Server and browser share the machine, as on a laptop.
 *
 * `--quick`: 50,000 activities. `--activities N`. `--only NAME`: "PGlite" or a PostgreSQL of this machine. Needs `npm run build` first.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { inventorySorts } from "../lib/schema/dashboard-api.ts";
import { categories } from "../lib/schema/finding.ts";
import { findingLevels, findingRules, findingSorts, findingStatuses } from "../lib/schema/risk-finding.ts";
import { toolCategories, toolStatuses } from "../lib/schema/tool.ts";
import { ensureBrowser } from "../scripts/find-browser.ts";
import { listPostgres } from "../scripts/find-postgres.ts";
import { projectRoot } from "../scripts/project-root.ts";
import { createSignInToken } from "../server/admin/sign-in-link.ts";
import { createApp } from "../server/app.ts";
import { timeToFilter, timeToUseful } from "./dashboard/measure-page.ts";
import { seed } from "./dashboard/seed.ts";
import { signIn } from "./dashboard/sign-in.ts";
import { openBenchServer } from "./ingest/bench-server.ts";
import { optionsWith, spread, startReport } from "./support/report.ts";

const options = optionsWith({ activities: { type: "string" }, only: { type: "string" } });
const size = { tools: 50, devices: 5_000, activities: Number(options.activities ?? (options.quick ? 50_000 : 1_000_000)) };
const report = startReport("Dashboard: from the address to what is to be seen", options, `Node ${process.versions.node}`);
const dashboardDirectory = join(projectRoot, "dist/dashboard");
if (!existsSync(join(dashboardDirectory, "index.html"))) {
  console.error("dist/dashboard: expected the built dashboard; run npm run build first");
  process.exit(2);
}

const pages = ["/", "/inventory", "/inventory/chatgpt", "/findings", "/requests", "/coverage", "/figures"];
const filters = [
  ...toolStatuses.map((status) => `/inventory?status=${status}`),
  ...toolCategories.map((category) => `/inventory?category=${category}`),
  ...categories.map((data) => `/inventory?data=${data}`),
  ...inventorySorts.flatMap((sort) => ["asc", "desc"].map((order) => `/inventory?sort=${sort}&order=${order}&size=100`)),
  ...["now-7d", "now-30d", "now-90d"].map((from) => `/inventory?from=${from}`),
  ...["a", "chat", "open", "nothing at all"].map((q) => `/inventory?q=${q}`),
  ...findingStatuses.map((status) => `/findings?status=${status}`),
  ...findingLevels.map((level) => `/findings?status=all&level=${level}`),
  ...findingRules.map((rule) => `/findings?status=all&rule=${rule}`),
  ...findingSorts.map((sort) => `/findings?status=all&sort=${sort}&order=asc`),
  ...["/findings?due=week", "/findings?due=overdue", "/findings?status=all&q=tool"],
  ...["/figures?weeks=13", "/figures?weeks=52"],
];

const engines = [
  { name: "PGlite", bin: null },
  ...listPostgres().map(({ version, bin }) => ({ name: `PostgreSQL ${version}`, bin })),
];
const figures: Record<string, unknown> = {};
for (const { name, bin } of engines.filter((engine) => engine.name === (options.only ?? "PGlite"))) {
  const server = await openBenchServer(name, bin);
  const app = createApp({ ...server.deps, dashboardDirectory });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
  try {
    const begin = performance.now();
    await seed(server.deps, size, seeded(20_261_120));
    const took = ((performance.now() - begin) / 1000).toFixed(0);
    report.say(
      `\n${name} (${server.version}): ${size.tools} tools, ${size.devices} browsers, ${size.activities} activities in ${took} s`,
    );
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
    await signIn(await context.newPage(), url, await createSignInToken(server.deps));
    figures[name] = {
      pages: await measurePages(await context.newPage(), url),
      filters: await measureFilters(await context.newPage(), url),
    };
  } finally {
    await browser.close();
    await app.close();
    await server.close();
  }
}
report.finish(figures);

/** Each page anew, with what the browser keeps of the last time: files, not answers. */
async function measurePages(page: Page, url: string) {
  const rounds = options.quick ? 3 : 8;
  report.say(`  until a page shows what it is for, ms, ${rounds} times      p50    p95    max`);
  const all: Record<string, ReturnType<typeof spread>> = {};
  for (const path of pages) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await timeToUseful(page, `${url}${path}`));
    const own = spread(times);
    all[path] = own;
    report.say(`    ${path.padEnd(46)} ${cells(own)}`);
  }
  report.bar("first useful paint, slowest page p95", Math.max(...Object.values(all).map(({ p95 }) => p95)), 1000, " ms");
  return all;
}

/** Every filter of the three tables that have some, one after the other in an open page. */
async function measureFilters(page: Page, url: string) {
  const times: { address: string; time: number }[] = [];
  for (const address of filters) {
    const path = address.split("?")[0] ?? "";
    if (new URL(page.url() === "about:blank" ? url : page.url()).pathname !== path) await timeToUseful(page, `${url}${path}`);
    times.push({ address, time: await timeToFilter(page, address) });
  }
  const own = spread(times.map(({ time }) => time));
  report.say(`  from a filter to its rows, ms, ${times.length} filters           ${cells(own)}`);
  for (const { address, time } of times.sort((a, b) => b.time - a.time).slice(0, 5))
    report.say(`    ${time.toFixed(0).padStart(5)}  ${address}`);
  report.bar("any filter p95", own.p95, 300, " ms");
  return own;
}

function cells({ p50, p95, max }: ReturnType<typeof spread>): string {
  return [p50, p95, max].map((time) => time.toFixed(0).padStart(6)).join(" ");
}

/** The same company every time (mulberry32). */
function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
