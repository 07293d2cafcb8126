/** GET /api/coverage/truth: browser by tool by way, as the browsers' own checks have confirmed it, and what nobody sees. */
import { sql } from "kysely";
import { truthOf, urgencyOf, worstTruth } from "../../lib/core/coverage-truth.ts";
import { type CoverageChannel, type CoverageTruthReply, coverageChannels } from "../../lib/schema/coverage-truth.ts";
import type { ToolCoverage } from "../../lib/schema/wire.ts";
import type { Deps } from "../deps.ts";
import { nameTools } from "../discoveries/name-tools.ts";
import { crowdOf, crowdOrNone } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";

const mostRows = 300;

interface Check extends Pick<ToolCoverage, "tool" | "state" | "reasons"> {
  readonly browser: string;
  readonly browsers: number;
  readonly oldest: number;
  readonly newest: number;
}

export async function readCoverageTruth(
  deps: Pick<Deps, "database" | "policies" | "tools" | "now">,
): Promise<CoverageTruthReply> {
  const { fewest } = await readSettings(deps);
  const { rows: checks } = await sql<Check>`
    select d.browser_name as browser, c.tool, c.state, c.reasons, count(*)::int as browsers,
      min(c."checkedAt")::bigint as oldest, max(c."checkedAt")::bigint as newest
    from devices d, jsonb_to_recordset(d.coverage) as c(tool text, state text, reasons jsonb, "checkedAt" bigint)
    where d.tenant_id = ${tenantId} and d.revoked_at is null
    group by 1, 2, 3, 4`.execute(deps.database.reader);
  const names = await nameTools(deps);
  const groups = new Map<string, Check[]>();
  for (const check of checks) {
    const key = `${check.browser}\0${check.tool}`;
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  const rows = [...groups.values()].map((own) => {
    const { tool, browser } = own[0]!;
    const browsers = own.reduce((sum, one) => sum + one.browsers, 0);
    return {
      ...{ tool, browser, name: names.get(tool) ?? tool, browsers: crowdOf(browsers, fewest) },
      newest: Math.max(...own.map(({ newest }) => Number(newest))),
      cells: Object.fromEntries(coverageChannels.map((channel) => [channel, cellOf(channel, own, deps.now())])) as Record<
        CoverageChannel,
        ReturnType<typeof cellOf>
      >,
    };
  });
  rows.sort((a, b) => urgencyOf(b.cells) - urgencyOf(a.cells) || a.name.localeCompare(b.name, "en"));
  return { fewest, rows: rows.slice(0, mostRows), total: rows.length, gaps: await readGaps(fewest, deps) };
}

/** Judged by the oldest check among those that found the same: nothing newer speaks for a browser that has not looked. */
function cellOf(channel: CoverageChannel, own: readonly Check[], now: number) {
  const oldest = Math.min(...own.map((one) => Number(one.oldest)));
  const truth = worstTruth(own.map((one) => truthOf(channel, { ...one, checkedAt: Number(one.oldest) }, now)));
  return { truth, oldest };
}

async function readGaps(fewest: number, { database }: Pick<Deps, "database">): Promise<CoverageTruthReply["gaps"]> {
  const { rows } = await sql<{ edge: number; workers: number; unchecked: number }>`
    select (count(*) filter (where browser_name = 'edge'))::int as edge,
      (count(*) filter (where coverage::text like '%unobserved-channel%'))::int as workers,
      (count(*) filter (where coverage = '[]'))::int as unchecked
    from devices where tenant_id = ${tenantId} and revoked_at is null`.execute(database.reader);
  const { edge, workers, unchecked } = rows[0]!;
  const known = (browsers: number) => crowdOrNone(browsers, fewest);
  return [
    { id: "copilot-in-edge", browsers: known(edge) },
    { id: "drafts", browsers: null },
    { id: "workers", browsers: known(workers) },
    { id: "desktop-apps", browsers: null },
    { id: "phones", browsers: null },
    { id: "other-browsers", browsers: null },
    { id: "unknown-tools", browsers: null },
    { id: "earlier-text", browsers: null },
    { id: "no-check", browsers: known(unchecked) },
  ];
}
