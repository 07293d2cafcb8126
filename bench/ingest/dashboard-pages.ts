/** How long the dashboard's five pages take the server, by how many activities are stored. */
import { startSession } from "../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../server/admin/sign-in-link.ts";
import { type Report, type Spread, spread } from "../support/report.ts";
import type { BenchServer } from "./bench-server.ts";
import { fill } from "./fill.ts";

const pages = [
  { name: "inventory", path: "/api/inventory" },
  { name: "tool", path: "/api/inventory/chatgpt" },
  { name: "devices", path: "/api/devices" },
  { name: "coverage", path: "/api/coverage" },
  { name: "experiments", path: "/api/experiments" },
] as const;

const target = 10_000_000;

export async function measurePages(
  { app, deps, name }: BenchServer,
  most: number,
  report: Pick<Report, "say" | "bar">,
): Promise<Record<string, Record<string, Spread>>> {
  const figures: Record<string, Record<string, Spread>> = {};
  const tools = ["chatgpt", ...deps.tools.map(({ id }) => id).filter((id) => id !== "chatgpt")].slice(0, 60);
  const steps = [1_000, 10_000, 100_000, 1_000_000, target].filter((count) => count <= most);
  for (const rows of most === target ? [1_000, target] : steps) {
    const begin = performance.now();
    await fill(deps, rows, tools);
    const userId = (await redeemSignInToken(deps, await createSignInToken(deps))) as string;
    const headers = { cookie: `__Host-waymark=${await startSession(deps, userId, true)}`, host: "localhost" };
    const line = [
      `  ${rows.toLocaleString("en")} rows (filled in ${((performance.now() - begin) / 1000).toFixed(0)} s), p95 ms:`,
    ];
    const own: Record<string, Spread> = {};
    for (const page of pages) {
      const times: number[] = [];
      for (let round = 0; round < 25; round++) {
        const start = performance.now();
        const answer = await app.inject({ url: page.path, headers });
        times.push(performance.now() - start);
        if (answer.statusCode !== 200) throw new Error(`${page.path} was answered ${answer.statusCode}`);
      }
      // The first opens what the database has not looked at yet.
      own[page.name] = spread(times.slice(1));
      line.push(`${page.name} ${own[page.name]?.p95.toFixed(0)}`);
      if (rows === target)
        report.bar(`${name} ${page.name} p95 with 10,000,000 activities`, own[page.name]?.p95 ?? Number.NaN, 200, " ms");
    }
    report.say(`${line.join("  ")}; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB resident`);
    figures[String(rows)] = own;
  }
  return figures;
}
