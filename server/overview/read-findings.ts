/** Findings with their times, and requests with theirs, for the overview's figures. */
import { sql } from "kysely";
import { isUnsettled } from "../../lib/core/risk/reconcile.ts";
import type { OverviewReply } from "../../lib/schema/overview-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { type FindingTimes, figureOf, type Period, spansOf, sumFindings } from "./sum-findings.ts";

interface Row {
  rule: FindingTimes["rule"];
  level: FindingTimes["level"];
  status: FindingTimes["status"];
  reason: string | null;
  opened_at: Date;
  closed_at: Date | null;
  due_at: Date;
  ticket_at: Date | null;
}

type Sums = Pick<OverviewReply["programme"], "remediation" | "byRule" | "highRisk">;

export async function readFindingFigures(
  period: Period,
  { database, now }: Pick<Deps, "database" | "now">,
): Promise<Sums & { opened: OverviewReply["news"]["findings"]; open: number; overdue: number }> {
  const { rows } = await sql<Row>`
    select f.rule, f.level, f.status, f.reason, f.opened_at, f.closed_at, f.due_at, t.at as ticket_at
    from findings f left join (
      select finding_id, max(changed_at) as at from finding_changes
      where tenant_id = ${tenantId} and what = 'ticket' and after is not null group by finding_id
    ) t on t.finding_id = f.finding_id and f.ticket_key is not null
    where f.tenant_id = ${tenantId}`.execute(database.reader);
  const findings = rows.map((row) => ({
    ...{ rule: row.rule, level: row.level, status: row.status, reason: row.reason, openedAt: row.opened_at.getTime() },
    closedAt: row.closed_at?.getTime() ?? null,
    ticketAt: row.ticket_at?.getTime() ?? null,
  }));
  const open = rows.filter(({ status }) => isUnsettled(status));
  return {
    ...sumFindings(findings, period),
    opened: figureOf(
      findings.map(({ openedAt }) => openedAt),
      period,
    ),
    open: open.length,
    overdue: open.filter(({ due_at }) => due_at.getTime() < now()).length,
  };
}

/** From asking to the first answer; and how many wait for one. */
export async function readAnswers(
  period: Period,
  { database }: Pick<Deps, "database">,
): Promise<{ answers: OverviewReply["programme"]["answers"]; waiting: number }> {
  const { rows } = await sql<{ received_at: Date; decided_at: Date | null }>`
    select r.received_at, d.decided_at from access_requests r
    left join request_decisions d on d.tenant_id = r.tenant_id and d.request_id = r.request_id and d.number = 1
    where r.tenant_id = ${tenantId} and (d.decided_at is null or d.decided_at >= ${new Date(period.before).toISOString()}::timestamptz)`.execute(
    database.reader,
  );
  const ended = rows.flatMap(({ received_at, decided_at }) =>
    decided_at ? [{ at: decided_at.getTime(), length: decided_at.getTime() - received_at.getTime() }] : [],
  );
  return { answers: spansOf(ended, period), waiting: rows.length - ended.length };
}
