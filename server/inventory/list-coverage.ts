/** GET /api/coverage: on which AI tools the gate really works, as the browsers have found out themselves. */
import { sql } from "kysely";
import { type CoverageReason, type CoverageState, coverageReasons, coverageStates } from "../../lib/schema/coverage.ts";
import type { CoverageReply } from "../../lib/schema/dashboard-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

interface Row {
  tool: string;
  state: CoverageState;
  reasons: CoverageReason[];
  browsers: number;
  checked_at: number;
}

/** Tools that need a look first: by how many browsers are not covered, then how many are so in part. Removed devices do not count. */
export async function listCoverage({ database, tools }: Pick<Deps, "database" | "tools">): Promise<CoverageReply> {
  const { rows } = await sql<Row>`
    select c.tool, c.state, c.reasons, count(*)::int as browsers, max(c."checkedAt")::bigint as checked_at
    from devices d, jsonb_to_recordset(d.coverage) as c(tool text, state text, reasons jsonb, "checkedAt" bigint)
    where d.tenant_id = ${tenantId} and d.revoked_at is null
    group by c.tool, c.state, c.reasons`.execute(database.reader);
  const names = new Map(tools.map(({ id, name }) => [id, name]));
  const list = [...new Set(rows.map(({ tool }) => tool))].map((tool) => {
    const parts = rows.filter((row) => row.tool === tool);
    return {
      tool,
      name: names.get(tool) ?? tool,
      browsers: tally(coverageStates, (state) => sum(parts.filter((part) => part.state === state))),
      reasons: coverageReasons
        .map((reason) => ({ reason, browsers: sum(parts.filter(({ reasons }) => reasons.includes(reason))) }))
        .filter(({ browsers }) => browsers > 0)
        .sort((a, b) => b.browsers - a.browsers),
      checkedAt: Math.max(...parts.map(({ checked_at }) => checked_at)),
    };
  });
  const urgency = ({ browsers }: CoverageReply["rows"][number]) => browsers["not-covered"] * 1e6 + browsers.degraded;
  return { rows: list.sort((a, b) => urgency(b) - urgency(a) || a.name.localeCompare(b.name, "en")) };
}

function sum(parts: readonly Row[]): number {
  return parts.reduce((total, { browsers }) => total + browsers, 0);
}

function tally<Key extends string>(keys: readonly Key[], count: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
