/** GET /api/findings: what somebody should look at, filtered, sorted and cut into pages here. */

import type { Selectable } from "kysely";
import { quantile } from "../../lib/core/risk/baseline.ts";
import { isUnsettled, rankOf } from "../../lib/core/risk/reconcile.ts";
import {
  type FindingRow,
  type FindingStatus,
  type FindingsQuery,
  type FindingsReply,
  findingStatuses,
} from "../../lib/schema/risk-finding.ts";
import type { Deps } from "../deps.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import { momentFilter, touchedByPeople } from "./moment-filter.ts";

const week = 7 * 86_400_000;

export async function listFindings(
  query: FindingsQuery,
  { database, now }: Pick<Deps, "database" | "now">,
): Promise<FindingsReply> {
  // Thousands at most: rules open a finding for a matter, not for an event.
  const all = await database.db.selectFrom("findings").selectAll().where("tenant_id", "=", tenantId).execute();
  const rules = await judgeRules(all, { database });
  const rank = new Map(rules.map(({ rule, rank }) => [rule, rank]));
  const rows = all.map(rowOf);
  const inMoment = await momentFilter(query.moment, { database, now });
  const fitting = rows
    .filter((row) => fits(row, query, now()) && (!inMoment || inMoment(row)))
    .sort(inOrder(query, (row) => row.score * (rank.get(row.rule) ?? 1)));
  const start = (query.page - 1) * query.size;
  const last = await database.db.selectFrom("finding_runs").select("ran_at").where("tenant_id", "=", tenantId).executeTakeFirst();
  return {
    rows: fitting.slice(start, start + query.size),
    total: fitting.length,
    byStatus: Object.fromEntries(
      findingStatuses.map((status) => [status, rows.filter((row) => row.status === status).length]),
    ) as Record<FindingStatus, number>,
    overdue: rows.filter((row) => isUnsettled(row.status) && row.dueAt < now()).length,
    rules,
    owners: [...new Set(rows.flatMap(({ owner }) => (owner === null ? [] : [owner])))].sort(),
    ranAt: last?.ran_at.getTime() ?? null,
  };
}

type Stored = Selectable<Tables["findings"]>;

export function rowOf(row: Stored): FindingRow {
  return {
    ...{ id: row.finding_id, rule: row.rule, title: row.title, asset: row.asset, assetName: row.subject },
    ...{ level: row.level, score: row.score, status: row.status, owner: row.owner, reopened: row.reopened },
    openedAt: row.opened_at.getTime(),
    lastSeenAt: row.last_seen_at.getTime(),
    dueAt: row.due_at.getTime(),
    closedAt: row.closed_at?.getTime() ?? null,
    acceptedUntil: row.accepted_until?.getTime() ?? null,
    ticket: row.ticket_key === null ? null : { key: row.ticket_key, url: row.ticket_url },
  };
}

function fits(row: FindingRow, { q, status, rule, level, owner, asset, due }: FindingsQuery, now: number): boolean {
  const wanted = q.trim().toLowerCase();
  return (
    (wanted === "" ||
      [row.title, row.assetName ?? "", row.ticket?.key ?? ""].some((text) => text.toLowerCase().includes(wanted))) &&
    (status.length === 0 || status.includes(row.status)) &&
    (rule.length === 0 || rule.includes(row.rule)) &&
    (level.length === 0 || level.includes(row.level)) &&
    (owner === "" || (owner === "none" ? row.owner === null : row.owner === owner)) &&
    (asset === "" || row.asset === asset) &&
    (due === "" || (isUnsettled(row.status) && row.dueAt < (due === "week" ? now + week : now)))
  );
}

/** Equal rows keep one order whatever the direction, so that no row is on two pages. */
function inOrder({ sort, order }: FindingsQuery, rank: (row: FindingRow) => number) {
  const direction = order === "asc" ? 1 : -1;
  const value = (row: FindingRow): number => {
    if (sort === "rank") return rank(row);
    return sort === "status" ? -findingStatuses.indexOf(row.status) : row[sort];
  };
  return (a: FindingRow, b: FindingRow): number =>
    direction * (value(a) - value(b)) || a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1);
}

/** What people made of each rule's findings. Those that the rules closed by themselves say nothing about the rule. */
async function judgeRules(all: readonly Stored[], { database }: Pick<Deps, "database">): Promise<FindingsReply["rules"]> {
  const touched = await touchedByPeople({ database });
  return [...new Set(all.map(({ rule }) => rule))].sort().map((rule) => {
    const own = all.filter((row) => row.rule === rule);
    const settled = own.filter((row) => !isUnsettled(row.status) && touched.has(row.finding_id));
    const falsePositives = own.filter(({ status }) => status === "false-positive").length;
    const times = own.flatMap((row) =>
      row.status === "resolved" && row.closed_at ? [row.closed_at.getTime() - row.opened_at.getTime()] : [],
    );
    return {
      rule,
      unsettled: own.filter(({ status }) => isUnsettled(status)).length,
      settled: settled.length,
      falsePositives,
      rank: rankOf({ settled: settled.length, falsePositives }),
      median: whole(quantile(times, 0.5)),
      p90: whole(quantile(times, 0.9)),
    };
  });
}

function whole(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
