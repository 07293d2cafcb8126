/**
 * The README's pictures of the dashboard: a made-up company of 50 tools and 5,000 browsers, as the benchmark of the dashboard has it, in the
 * middle of its rollout. Needs `npm run build` first. Writes docs/pictures/{overview,rollout}.png.
 */
import { join } from "node:path";
import { sql } from "kysely";
import { chromium } from "playwright-core";
import { timeToUseful } from "../../bench/dashboard/measure-page.ts";
import { seed } from "../../bench/dashboard/seed.ts";
import { signIn } from "../../bench/dashboard/sign-in.ts";
import { openBenchServer } from "../../bench/ingest/bench-server.ts";
import { seeded } from "../../bench/support/ordinary-text.ts";
import { rolloutWaves } from "../../lib/schema/fleet-api.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import type { ToolEntry } from "../../lib/schema/tool.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { createSignInToken } from "../../server/admin/sign-in-link.ts";
import { createApp } from "../../server/app.ts";
import type { Deps } from "../../server/deps.ts";
import { planWave, tokenForWave } from "../../server/fleet/waves.ts";
import { hashToken } from "../../server/storage/hash-token.ts";
import { ensureBrowser } from "../find-browser.ts";
import { projectRoot } from "../project-root.ts";

const size = { tools: 50, devices: 5_000, activities: 50_000 };
/** Of a hundred browsers, those that each wave has let in so far; the last is still to come. */
const shares = [1, 5, 25, 0];

/** Nobody's: what stands beside a name is made up. */
const tools = [
  "Fernly",
  "Larkfield",
  "Tidewell",
  "Quillbury",
  "Pinemoor",
  "Yewfield",
  "Osmund",
  "Saltmarsh",
  "Brackenway",
  "Harrow",
].flatMap((vendor) =>
  (["chat", "writing", "code", "meeting", "research"] as const).map((category): ToolEntry => {
    const id = `${vendor}-${category}`.toLowerCase();
    const name = `${vendor} ${category[0]?.toUpperCase()}${category.slice(1)}`;
    return { id, name, vendor, category, hosts: [{ host: `${id}.example` }], home: `https://${id}.example/`, facts: {} };
  }),
);
const status: Policy["status"] = {
  "fernly-chat": "approved",
  "fernly-code": "approved",
  "larkfield-chat": "tolerated",
  "larkfield-research": "blocked",
};
const newest = ["harrow-meeting", "harrow-research"];

const server = await openBenchServer("PGlite", null);
const { policies } = server.deps;
const deps: Deps = {
  ...server.deps,
  tools,
  policies: { ...policies, current: async () => ({ ...(await policies.current()), policy: { ...nudgePolicy, status } }) },
};
const app = createApp({ ...deps, dashboardDirectory: join(projectRoot, "dist/dashboard") });
const url = await app.listen({ host: "127.0.0.1", port: 0 });
const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
try {
  await seed(deps, size, seeded(20_261_120));
  await rollOut();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", deviceScaleFactor: 1 });
  await signIn(await context.newPage(), url, await createSignInToken(server.deps));
  const page = await context.newPage();
  for (const [name, path] of [
    ["overview", "/"],
    ["rollout", "/rollout"],
  ]) {
    await timeToUseful(page, `${url}${path}`);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(projectRoot, `docs/pictures/${name}.png`), animations: "disabled" });
    process.stdout.write(`docs/pictures/${name}.png\n`);
  }
} finally {
  await browser.close();
  await app.close();
  await server.close();
}

/** Each wave planned, and its share of the browsers let in by its token. */
async function rollOut(): Promise<void> {
  const { db } = server.deps.database;
  let from = 0;
  for (const [index, wave] of rolloutWaves.entries()) {
    const share = shares[index] ?? 0;
    const startsOn = new Date(server.deps.now() + (index - 2) * 7 * 86_400_000).toISOString().slice(0, 10);
    await planWave(wave, { browsers: Math.round((size.devices * (share || 69)) / 100), startsOn }, server.deps);
    const hash = hashToken(await tokenForWave(wave, { most: size.devices, days: 90 }, server.deps));
    const to = from + share;
    await sql`update devices set token_hash = ${hash}, install_type = 'admin', policy_seq = 1, policy_source = 'server', last_seen_at = now() - interval '1 hour'
      where mod(abs(hashtext(device_id::text)), 100) >= ${from} and mod(abs(hashtext(device_id::text)), 100) < ${to}`.execute(db);
    from = to;
  }
  await sql`update tool_totals set first_at = now() - interval '3 days' where tool = any(${newest}) and first_at < now() - interval '3 days'`.execute(
    db,
  );
}
