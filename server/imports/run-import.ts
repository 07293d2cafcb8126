/** POST /api/imports/:source: brings a file in, or says what that would do. The same file again changes nothing. */
import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { sql } from "kysely";
import {
  type ImportReport,
  type ImportSourceId,
  type ImportsReply,
  importSources,
  longestImport,
} from "../../lib/schema/imports.ts";
import type { SignedIn } from "../admin/sessions.ts";
import type { Deps } from "../deps.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";
import { readPlainText } from "../web/read-plain-text.ts";
import { refuse } from "../web/refusal.ts";
import { type ImportPlan, type ImportRecord, planImport } from "./plan-import.ts";

const shown = { problems: 100, assets: 100 } as const;

/** Throws 400, 404, 413 and 415. */
export async function runImport(
  request: FastifyRequest,
  source: string,
  preview: boolean,
  user: SignedIn,
  deps: Deps,
): Promise<ImportReport> {
  const known = importSources.find((one) => one === source);
  if (!known) throw refuse(404, "not-found", "There is no such source.");
  const text = await readPlainText(request, longestImport);
  const plan = await planImport(known, text, deps);
  request.auditDetails = { preview, rows: plan.rows, added: plan.added.length, changed: plan.changed.length };
  if (!preview) await store(known, plan, user, deps);
  return report(known, plan, preview, (await readSettings(deps)).fewest);
}

async function store(source: ImportSourceId, plan: ImportPlan, user: SignedIn, { database, now }: Deps): Promise<void> {
  const run = randomUUID();
  const records = [...plan.added, ...plan.changed];
  await database.db.transaction().execute(async (db) => {
    for (let at = 0; at < records.length; at += 500) {
      const rows = records.slice(at, at + 500).map((record) => ({
        ...{ key: record.key, kind: record.kind, asset: record.asset, name: record.name, person: record.person },
        ...{ facts: record.facts, first: record.firstSeen, last: record.lastSeen },
      }));
      await sql`insert into import_records (tenant_id, source, record_key, kind, asset, name, person_hash, facts, first_seen, last_seen, run_id)
        select ${tenantId}, ${source}, r.key, r.kind, r.asset, r.name, r.person, r.facts, to_timestamp(r.first / 1000.0),
          to_timestamp(r.last / 1000.0), ${run}::uuid
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(key text, kind text, asset text, name text, person text, facts jsonb,
          first bigint, last bigint)
        on conflict (tenant_id, source, record_key) do update set name = excluded.name, facts = excluded.facts,
          first_seen = excluded.first_seen, last_seen = excluded.last_seen, run_id = excluded.run_id`.execute(db);
    }
    await db
      .insertInto("import_runs")
      .values({
        ...{ tenant_id: tenantId, run_id: run, source, rows: plan.rows, added: plan.added.length, changed: plan.changed.length },
        ...{ unchanged: plan.unchanged, left_out: plan.leftOut, bad: plan.problems.length },
        ...{ run_by: user.userId, run_at: new Date(now()) },
      })
      .execute();
  });
}

function report(source: ImportSourceId, plan: ImportPlan, preview: boolean, fewest: number): ImportReport {
  const assets = new Map<string, ImportReport["assets"][number] & { who: Set<string> }>();
  const note = (record: ImportRecord, what: "added" | "changed"): void => {
    const one = assets.get(record.asset) ?? {
      ...{ asset: record.asset, name: record.name, known: !record.asset.startsWith("app:"), added: 0, changed: 0, people: null },
      who: new Set<string>(),
    };
    one[what]++;
    if (record.person) one.who.add(record.person);
    assets.set(record.asset, one);
  };
  for (const record of plan.added) note(record, "added");
  for (const record of plan.changed) note(record, "changed");
  return {
    ...{ source, preview, rows: plan.rows, added: plan.added.length, changed: plan.changed.length, unchanged: plan.unchanged },
    ...{ leftOut: plan.leftOut, bad: plan.problems.length, problems: plan.problems.slice(0, shown.problems) },
    assets: [...assets.values()]
      .sort((a, b) => b.added + b.changed - a.added - a.changed || (a.asset < b.asset ? -1 : 1))
      .slice(0, shown.assets)
      .map(({ who, ...asset }) => ({ ...asset, people: who.size < fewest ? null : who.size })),
  };
}

/** GET /api/imports: the latest runs. */
export async function listImports({ database }: Pick<Deps, "database">): Promise<ImportsReply> {
  const rows = await database.db
    .selectFrom("import_runs as r")
    .leftJoin("users as u", (join) => join.onRef("u.user_id", "=", "r.run_by").on("u.tenant_id", "=", tenantId))
    .selectAll("r")
    .select("u.name as by")
    .where("r.tenant_id", "=", tenantId)
    .orderBy("r.run_at", "desc")
    .limit(50)
    .execute();
  return {
    runs: rows.map((row) => ({
      ...{ id: row.run_id, source: row.source as ImportSourceId, at: row.run_at.getTime(), by: row.by, rows: row.rows },
      ...{ added: row.added, changed: row.changed, unchanged: row.unchanged, leftOut: row.left_out, bad: row.bad },
    })),
  };
}
