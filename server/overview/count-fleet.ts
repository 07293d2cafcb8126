/** How the enrolled browsers are, in counts; kept once a day, so that a figure has something to stand against. */
import { sql } from "kysely";
import type { OverviewReply } from "../../lib/schema/overview-api.ts";
import { lossReasons } from "../../lib/schema/wire.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { browserConditions, olderVersions } from "./browsers-like.ts";

type Fleet = OverviewReply["fleet"];
type Part = "browsers" | "silent" | "outdated" | "uncovered" | "off-policy" | "lost";

interface Row {
  version: string;
  silent: boolean;
  browsers: number;
  uncovered: number;
  off_policy: number;
}

type Store = Pick<Deps, "database" | "now" | "policies">;

/** Removed browsers do not count; of those that are silent it is not said how they are. */
export async function countFleet(deps: Store): Promise<Record<Part, number>> {
  const { database } = deps;
  const { silent, uncovered, offPolicy } = await browserConditions(deps);
  const { rows } = await sql<Row>`
    select extension_version as version, ${silent} as silent, count(*)::int as browsers,
      (count(*) filter (where ${uncovered}))::int as uncovered, (count(*) filter (where ${offPolicy}))::int as off_policy
    from devices where tenant_id = ${tenantId} and revoked_at is null group by 1, 2`.execute(database.reader);
  const reporting = rows.filter((row) => !row.silent);
  const old = new Set(olderVersions(reporting.map(({ version }) => version)));
  const sum = (some: readonly Row[], of: (row: Row) => number) => some.reduce((total, row) => total + of(row), 0);
  const losses = await countLosses({ database });
  return {
    browsers: sum(rows, ({ browsers }) => browsers),
    silent: sum(
      rows.filter((row) => row.silent),
      ({ browsers }) => browsers,
    ),
    outdated: sum(
      reporting.filter(({ version }) => old.has(version)),
      ({ browsers }) => browsers,
    ),
    uncovered: sum(reporting, (row) => row.uncovered),
    "off-policy": sum(reporting, (row) => row.off_policy),
    lost: losses.reduce((total, { count }) => total + count, 0),
  };
}

/** As the devices count it since they were installed: what they recorded and could not bring here. */
export async function countLosses({ database }: Pick<Deps, "database">): Promise<Fleet["losses"]> {
  const { rows } = await sql<{ reason: Fleet["losses"][number]["reason"]; count: number }>`
    select l.reason, sum(l.count)::int as count from devices d, jsonb_to_recordset(d.losses) as l(reason text, count bigint)
    where d.tenant_id = ${tenantId} and d.losses <> '[]' group by 1`.execute(database.reader);
  return lossReasons.flatMap((reason) => rows.filter((row) => row.reason === reason));
}

/** Keeps today's counts; called whenever the rules have looked. */
export async function noteFleet(deps: Store): Promise<void> {
  const counts = await countFleet(deps);
  const rows = Object.entries(counts).map(([part, count]) => ({ part, count }));
  await sql`insert into fleet_days as f (tenant_id, day, part, count)
    select ${tenantId}, ${dayOf(deps.now())}::date, r.part, r.count
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(part text, count bigint)
    on conflict (tenant_id, day, part) do update set count = excluded.count`.execute(deps.database.db);
}

/** Against the day that was noted last before `since`, where there is one. */
export async function showFleet(since: number, deps: Store): Promise<Fleet> {
  const counts = await countFleet(deps);
  const { rows } = await sql<{ part: Part; count: number }>`
    select part, count::int as count from fleet_days where tenant_id = ${tenantId} and day = (
      select max(day) from fleet_days where tenant_id = ${tenantId} and day <= ${dayOf(since)}::date)`.execute(
    deps.database.reader,
  );
  const figure = (part: Part) => ({ now: counts[part], before: rows.find((row) => row.part === part)?.count ?? null });
  return {
    ...{ browsers: figure("browsers"), silent: figure("silent"), outdated: figure("outdated"), uncovered: figure("uncovered") },
    ...{ offPolicy: figure("off-policy"), lost: figure("lost"), losses: await countLosses(deps) },
  };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
