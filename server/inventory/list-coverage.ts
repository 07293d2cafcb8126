/** GET /api/coverage: on which AI tools the gate really works, as the browsers have found out themselves. */
import { sql } from "kysely";
import { type CoverageReason, type CoverageState, coverageReasons, coverageStates } from "../../lib/schema/coverage.ts";
import type { CoverageReply } from "../../lib/schema/dashboard-api.ts";
import type { Deps } from "../deps.ts";
import { nameTools } from "../discoveries/name-tools.ts";
import { crowdOrNone } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";

interface Row {
  tool: string;
  state: CoverageState;
  reasons: CoverageReason[];
  browsers: number;
  checked_at: number;
}

/**
 * Tools that need a look first: by how many browsers are not covered, then how many are so in part, as far as that is told. Removed
 * devices do not count.
 */
export async function listCoverage(deps: Pick<Deps, "database" | "policies" | "tools">): Promise<CoverageReply> {
  const { database } = deps;
  const { fewest } = await readSettings({ database });
  const told = (count: number) => crowdOrNone(count, fewest);
  const { rows } = await sql<Row>`
    select c.tool, c.state, c.reasons, count(*)::int as browsers, max(c."checkedAt")::bigint as checked_at
    from devices d, jsonb_to_recordset(d.coverage) as c(tool text, state text, reasons jsonb, "checkedAt" bigint)
    where d.tenant_id = ${tenantId} and d.revoked_at is null
    group by c.tool, c.state, c.reasons`.execute(database.reader);
  const names = await nameTools(deps);
  const list = [...new Set(rows.map(({ tool }) => tool))].map((tool) => {
    const parts = rows.filter((row) => row.tool === tool);
    return {
      tool,
      name: names.get(tool) ?? tool,
      browsers: tally(coverageStates, (state) => told(sum(parts.filter((part) => part.state === state)))),
      reasons: coverageReasons
        .map((reason) => ({ reason, browsers: told(sum(parts.filter(({ reasons }) => reasons.includes(reason)))) }))
        .filter(({ browsers }) => browsers !== 0)
        .sort((a, b) => weight(b.browsers) - weight(a.browsers)),
      checkedAt: Math.max(...parts.map(({ checked_at }) => checked_at)),
    };
  });
  const urgency = ({ browsers }: CoverageReply["rows"][number]) =>
    weight(browsers["not-covered"]) * 1e6 + weight(browsers.degraded);
  return { fewest, rows: list.sort((a, b) => urgency(b) - urgency(a) || a.name.localeCompare(b.name, "en")) };
}

/** Some that are too few to be told come before none, and behind all that are. The order tells no more than the figures. */
function weight(browsers: number | null): number {
  return browsers ?? 1;
}

function sum(parts: readonly Row[]): number {
  return parts.reduce((total, { browsers }) => total + browsers, 0);
}

function tally<Key extends string, Value>(keys: readonly Key[], count: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, Value>;
}
