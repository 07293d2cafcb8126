/** How the server itself is, as Prometheus reads it. Counts and times; nothing about anybody. */
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

/** Upper ends of the time classes, seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

interface Series {
  readonly labels: string;
  count: number;
  seconds: number;
  readonly within: number[];
}

export interface Metrics {
  /** Prometheus' text format. */
  readonly read: () => Promise<string>;
}

/** Counts every answer of `app` by route and status. */
export function countRequests(app: FastifyInstance, { database }: Pick<Deps, "database">): Metrics {
  const series = new Map<string, Series>();
  app.addHook("onResponse", async (request, reply) => {
    const labels = `method="${request.method}",route="${request.routeOptions.url ?? "none"}",status="${reply.statusCode}"`;
    const one = series.get(labels) ?? { labels, count: 0, seconds: 0, within: buckets.map(() => 0) };
    const seconds = reply.elapsedTime / 1000;
    one.count++;
    one.seconds += seconds;
    for (const [index, end] of buckets.entries()) if (seconds <= end) one.within[index] = (one.within[index] ?? 0) + 1;
    series.set(labels, one);
  });

  const requests = () =>
    [...series.values()].flatMap(({ labels, count, seconds, within }) => [
      ...buckets.map((end, index) => `waymark_request_seconds_bucket{${labels},le="${end}"} ${within[index]}`),
      `waymark_request_seconds_bucket{${labels},le="+Inf"} ${count}`,
      `waymark_request_seconds_sum{${labels}} ${seconds.toFixed(6)}`,
      `waymark_request_seconds_count{${labels}} ${count}`,
    ]);

  async function gauges(): Promise<string[]> {
    const { rows } = await sql<{ devices: number; silent: number; missing: number; activities: number; bytes: number }>`select
      (select count(*) from devices where tenant_id = ${tenantId} and revoked_at is null)::int as devices,
      (select count(*) from devices where tenant_id = ${tenantId} and revoked_at is null and last_seen_at < now() - interval '3 days')::int as silent,
      (select coalesce(sum(missing), 0) from device_sequences where tenant_id = ${tenantId})::bigint as missing,
      (select coalesce(sum(count), 0) from tool_totals where tenant_id = ${tenantId} and part = 'all')::bigint as activities,
      pg_database_size(current_database())::bigint as bytes`.execute(database.db);
    const [row] = rows;
    if (!row) return [];
    return [
      ...gauge("waymark_devices", "enrolled browsers", row.devices),
      ...gauge("waymark_devices_silent", "browsers not heard of for three days", row.silent),
      ...gauge("waymark_events_missing", "numbers that were skipped", row.missing),
      ...gauge("waymark_activities_total", "activities taken in since the beginning", row.activities),
      ...gauge("waymark_database_bytes", "size of the database", row.bytes),
    ];
  }

  return {
    read: async () =>
      [
        "# HELP waymark_request_seconds how long answers took",
        "# TYPE waymark_request_seconds histogram",
        ...requests(),
        ...gauge("waymark_memory_bytes", "resident memory", process.memoryUsage().rss),
        ...gauge("waymark_database_up", "1 if the database stands", database.fault() ? 0 : 1),
        ...gauge("waymark_disk_room", "1 if there is room to write", database.hasRoom() ? 1 : 0),
        ...(await gauges()),
        "",
      ].join("\n"),
  };
}

function gauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}
