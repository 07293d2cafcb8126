/**
 * The recorded activities as a policy sees them: names, bands and counts, and how often each mixture came. Read in slices of time, so that
 * devices and other people are served in between.
 */
import { sql } from "kysely";
import type { FindingCount } from "../../../lib/schema/activity.ts";
import type { Database } from "../../storage/open-database.ts";
import { tenantId } from "../../storage/tenant.ts";
import type { FeatureRow } from "./feature-row.ts";

export interface Slice {
  readonly from: Date;
  readonly to: Date;
}

/** What one slice should hold, in rows. */
const sliceRows = 40_000;
/** Never shorter: a night without activities needs no thousand statements. Milliseconds. */
const shortest = 60_000;

/** Slices of about as many rows each, and how many rows there are in all. `from` and `to` in milliseconds since 1970. */
export async function planSlices(
  { db }: Pick<Database, "db">,
  from: number,
  to: number,
): Promise<{ slices: Slice[]; rows: number }> {
  const { rows } = await sql<{ hour: Date; count: number }>`
    select date_trunc('hour', received_at) as hour, count(*)::int as count from activities
    where tenant_id = ${tenantId} and received_at >= ${new Date(from)} and received_at < ${new Date(to)}
    group by 1 order by 1`.execute(db);
  const slices: Slice[] = [];
  let start = from;
  let held = 0;
  const close = (end: number) => {
    if (end > start) slices.push({ from: new Date(start), to: new Date(end) });
    [start, held] = [end, 0];
  };
  for (const { hour, count } of rows) {
    const begins = Math.max(hour.getTime(), from);
    const ends = Math.min(hour.getTime() + 3_600_000, to);
    if (held > 0 && held + count > sliceRows) close(begins);
    const parts = Math.min(Math.ceil(count / sliceRows), Math.ceil((ends - begins) / shortest));
    for (let part = 1; part < parts; part++) close(begins + Math.floor(((ends - begins) * part) / parts));
    held += count;
  }
  close(to);
  return { slices, rows: rows.reduce((sum, { count }) => sum + count, 0) };
}

interface Raw {
  readonly kind: string;
  readonly tool: string;
  readonly findings: string;
  readonly unscanned: string | null;
  readonly account: string | null;
  readonly plan: string | null;
  readonly sources: string | null;
  readonly group_name: string | null;
  readonly outcome: string;
  readonly hour: Date | null;
  readonly count: number;
  readonly disputed: number;
  readonly people: string;
}

/** `byHour`: a rule asks for a time. */
export async function readSlice({ db }: Pick<Database, "db">, slice: Slice, byHour: boolean): Promise<FeatureRow[]> {
  const hour = byHour ? sql`date_trunc('hour', a.occurred_at)` : sql`null::timestamptz`;
  const rows = await db.transaction().execute(async (transaction) => {
    // Without figures about the newest rows a database tries every browser for every activity.
    await sql`set local enable_nestloop = off`.execute(transaction);
    await sql`set local work_mem = '64MB'`.execute(transaction);
    const read = await sql<Raw>`
    with people as materialized (
      select device_id, group_name, hashtext(coalesce(person_hash, device_id::text)) & 2147483647 as number
      from devices where tenant_id = ${tenantId}
    )
    select a.kind, a.tool, a.findings::text as findings, a.unscanned, a.account, a.plan, a.sources::text as sources, p.group_name, a.outcome,
      ${hour} as hour, count(*)::int as count, (count(*) filter (where a.disputed = 'not-sensitive'))::int as disputed,
      array_agg(p.number)::text as people
    from activities a left join people p on p.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.received_at >= ${slice.from} and a.received_at < ${slice.to}
      and a.kind in ('visit', 'paste', 'drop', 'upload', 'clipboard', 'send')
    group by a.kind, a.tool, a.findings, a.unscanned, a.account, a.plan, a.sources, p.group_name, a.outcome, 10`.execute(
      transaction,
    );
    return read.rows;
  });
  return rows.map((row) => ({
    ...{ kind: row.kind, tool: row.tool, unscanned: row.unscanned, account: row.account, plan: row.plan, outcome: row.outcome },
    findings: JSON.parse(row.findings) as FindingCount[],
    sources: row.sources === null ? [] : (JSON.parse(row.sources) as string[]),
    ...{ group: row.group_name, hour: row.hour?.getTime() ?? 0, count: row.count, disputed: row.disputed },
    people: numbersIn(row.people),
  }));
}

/** "{3,14,NULL}" */
function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let number = -1;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) number = (number < 0 ? 0 : number * 10) + digit;
    else if (number >= 0) {
      numbers.push(number);
      number = -1;
    }
  }
  return numbers;
}
