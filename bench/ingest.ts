/**
 * What the server takes in, durably: events a second and how long a batch waits, on the embedded database and on every PostgreSQL of this
 * machine, in one run; beside it the floor, which is the same rows by COPY and the disk's own syncs. Then what stored rows cost the five
 * pages of the dashboard.
 *
 * `--quick`: shorter. `--pages-only`: without the first part. `--rows N`: fill up to that many activities (default 1,000,000; the target is for 10,000,000). `--only NAME`.
 */
import { fork } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { listPostgres } from "../scripts/find-postgres.ts";
import { type BenchServer, openBenchServer } from "./ingest/bench-server.ts";
import { measurePages } from "./ingest/dashboard-pages.ts";
import { measureCopy, measureFsync } from "./ingest/floor.ts";
import type { Order, Sent } from "./ingest/sender.ts";
import { optionsWith, spread, startReport } from "./support/report.ts";

const options = optionsWith({ rows: { type: "string" }, only: { type: "string" }, "pages-only": { type: "boolean" } });
const { quick } = options;
const mostRows = Number(options.rows ?? (quick ? 100_000 : 1_000_000));
const report = startReport("Ingest: acknowledged is committed and synced", options, `Node ${process.versions.node}`);
const figures: Record<string, unknown> = {};
const besideFloor: { name: string; cells: (number | null)[] }[] = [];
const number = (value: number) => Math.round(value).toLocaleString("en");

const fsyncs = measureFsync(1_000);
report.say(
  `the disk syncs ${number(fsyncs)} writes of 8 KiB a second; batches are signed before the clock starts, sent by one process beside`,
);

const engines = [
  { name: "PGlite", bin: null, target: 5_000 },
  ...listPostgres().map(({ version, bin }) => ({ name: `PostgreSQL ${version}`, bin, target: 30_000 })),
].filter(({ name }) => options.only === undefined || name === options.only);

for (const { name, bin, target } of engines) {
  const server = await openBenchServer(name, bin);
  try {
    report.say(`\n${name} (${server.version}); load of the machine ${loadavg()[0]?.toFixed(1)}`);
    if (!options["pages-only"]) {
      const best = await measureIngest(server);
      report.bar(`${name} events/s, best of batches 200 and 500`, best, target, "", "larger");
      const weight = await weigh(server);
      figures[name] = { best, ...weight };
      besideFloor.push({ name, cells: [best, weight.copy, weight.bytes] });
    }
    figures[`${name} pages`] = await measurePages(server, mostRows, report);
  } finally {
    await server.close();
  }
}
if (besideFloor.length > 0) {
  report.compare({
    title: "beside COPY of the same rows",
    columns: [
      { name: "events/s", digits: 0, better: "larger" },
      { name: "COPY rows/s", digits: 0, better: "larger" },
      { name: "bytes an event", digits: 0, better: "smaller" },
    ],
    rows: besideFloor,
  });
}
report.finish({ fsyncs, ...figures });

/** The best rate over all batch sizes and numbers of connections. */
async function measureIngest(server: BenchServer): Promise<number> {
  let best = 0;
  report.say("  batch  connections   events/s   p50 ms   p99 ms   KiB sent/s   server's own us/event");
  for (const batchSize of [200, 500]) {
    for (const connections of quick ? [1, 8] : [1, 2, 4, 8]) {
      const before = process.cpuUsage();
      const sent = await send({
        ...{ url: server.url, token: server.token, connections, batchSize },
        batches: Math.ceil((quick ? 20_000 : 60_000) / batchSize),
      });
      if (sent.refused > 0) throw new Error(`${sent.refused} batches were refused`);
      const rate = ((sent.latencies.length * batchSize) / sent.time) * 1000;
      best = Math.max(best, rate);
      const { p50, p99 } = spread(sent.latencies);
      // The devices' process is another one; enrolling them is counted here.
      const { user, system } = process.cpuUsage(before);
      const cells = [
        batchSize,
        connections,
        number(rate),
        p50.toFixed(1),
        p99.toFixed(1),
        number(sent.wireBytes / 1.024 / sent.time),
        ((user + system) / (sent.latencies.length * batchSize)).toFixed(1),
      ];
      report.say(cells.map((cell, index) => String(cell).padStart([7, 13, 11, 9, 9, 13, 24][index] ?? 9)).join(""));
    }
  }
  return best;
}

/** Bytes that one activity takes with everything that belongs to it, and the floor by COPY. */
async function weigh({ deps, name }: BenchServer): Promise<{ bytes: number; copy: number; memory: number }> {
  const { rows } = await sql<{ activities: number; bytes: number }>`select (select count(*) from activities)::int as activities,
    (select sum(pg_total_relation_size(c.oid)) from pg_class c where c.relkind = 'r' and c.relname ~ '^(activities|batch_receipts|tool_totals|tool_users|week_counts|day_counts)')::bigint
      as bytes`.execute(deps.database.db);
  const bytes = (rows[0]?.bytes ?? 0) / (rows[0]?.activities || 1);
  const copy = await measureCopy(deps);
  const memory = process.memoryUsage().rss / 2 ** 20;
  report.say(
    `  ${number(bytes)} bytes an activity with indexes, counts and receipts; COPY of the same rows ${number(copy)} rows/s; ${number(memory)} MiB resident`,
  );
  if (name === "PGlite") report.bar("PGlite memory of the whole server", memory, 1024, " MiB");
  return { bytes, copy, memory };
}

function send(order: Order): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("./ingest/sender.ts", import.meta.url)));
    child.once("message", (sent) => {
      resolve(sent as Sent);
      child.kill();
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the sender ended with ${code}`)));
    child.send(order);
  });
}
