/** GET /api/assets/:asset/use: with which accounts, by which groups, since when and by whom it is known, and what keeps it in bounds. */
import { sql } from "kysely";
import { sayRule } from "../../lib/core/policy/say-rule.ts";
import { coverageStates } from "../../lib/schema/coverage.ts";
import type { AssetUseReply } from "../../lib/schema/overview-api.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import type { ToolEntry, ToolStatus } from "../../lib/schema/tool.ts";
import { loadAiExtensions } from "../../rules/from-node.ts";
import type { Deps } from "../deps.ts";
import { listExtensions } from "../moments/list-extensions.ts";
import { crowdOrNone } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { crowdsOnly } from "./crowds-only.ts";
import { readDecisions } from "./read-decisions.ts";

const day = 86_400_000;
const window = 30 * day;

export async function showAssetUse(asset: string, deps: Deps): Promise<AssetUseReply> {
  if (!/^[!-~ ]{1,250}$/.test(asset)) throw refuse(404, "not-found", "Nothing is known under this name.");
  const { fewest } = await readSettings(deps);
  const { policy } = await deps.policies.current();
  const category = deps.tools.find(({ id }) => id === asset)?.category ?? "chat";
  const groups = crowdsOnly(await readGroups(asset, deps), fewest);
  return {
    fewest,
    accounts: await readAccounts(asset, fewest, deps),
    groups: groups.rows,
    smallGroups: groups.hidden > 0,
    seenBy: await readSeenBy(asset, deps),
    controls: { rules: rulesFor(policy, asset, category), gates: await countGates(asset, fewest, deps) },
    extensions: await readExtensions(asset, deps),
    decisions: await readDecisions(asset, deps),
  };
}

async function readAccounts(asset: string, fewest: number, { database, now }: Deps): Promise<AssetUseReply["accounts"]> {
  const { rows } = await sql<AssetUseReply["accounts"][number] & { people: number; activities: number }>`
    select coalesce(a.account, 'unknown') as account, coalesce(a.plan, 'unknown') as plan, count(*)::int as activities,
      count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id
    where a.tenant_id = ${tenantId} and a.tool = ${asset}
      and a.received_at >= ${new Date(now() - window).toISOString()}::timestamptz and (a.account is not null or a.plan is not null)
    group by 1, 2 order by 3 desc, 1, 2`.execute(database.reader);
  return rows.map(({ account, plan, activities, people }) => ({
    account,
    plan,
    activities: people < fewest ? null : activities,
  }));
}

async function readGroups(asset: string, { database, now }: Deps): Promise<AssetUseReply["groups"]> {
  const { rows } = await sql<AssetUseReply["groups"][number]>`
    select d.group_name as "group", count(distinct coalesce(d.person_hash, d.device_id::text))::int as people
    from week_counts c join devices d on d.tenant_id = c.tenant_id and d.device_id = c.device_id
    where c.tenant_id = ${tenantId} and c.part = 'all' and c.tool = ${asset} and d.group_name is not null
      and c.week >= ${new Date(now() - window).toISOString().slice(0, 10)}::date
    group by 1 order by 2 desc, 1`.execute(database.reader);
  return rows;
}

async function readSeenBy(asset: string, { database }: Deps): Promise<AssetUseReply["seenBy"]> {
  const { rows } = await sql<{ by: string; at: Date }>`
    select 'browser' as by, min(first_at) as at from tool_totals
      where tenant_id = ${tenantId} and tool = ${asset} and part = 'all' having count(*) > 0
    union all select way, first_at from discoveries where tenant_id = ${tenantId} and tool = ${asset}
    union all select source, min(first_seen) from import_records where tenant_id = ${tenantId} and asset = ${asset} group by source`.execute(
    database.reader,
  );
  return rows.map(({ by, at }) => ({ by, at: at.getTime() })).sort((a, b) => a.at - b.at);
}

/** Rules whose conditions on tools, if any, this one meets. Those for what only some people do are among them. Pure. */
export function rulesFor(policy: Policy, tool: string, category: ToolEntry["category"]): AssetUseReply["controls"]["rules"] {
  const status: ToolStatus = policy.status[tool] ?? "unreviewed";
  const meets = <T>(wanted: readonly T[] | undefined, one: T) => wanted === undefined || wanted.includes(one);
  const rules = [...policy.rules, ...(policy.exceptions ?? [])];
  return rules
    .filter(({ when }) => meets(when.tools, tool) && meets(when.status, status) && meets(when.toolCategories, category))
    .map((rule) => ({ id: rule.id, hardStop: "hardStop" in rule && rule.hardStop === true, says: sayRule(rule) }));
}

async function countGates(asset: string, fewest: number, { database }: Deps): Promise<AssetUseReply["controls"]["gates"]> {
  const { rows } = await sql<{ state: string; browsers: number }>`
    select c.state, count(*)::int as browsers from devices d, jsonb_to_recordset(d.coverage) as c(tool text, state text)
    where d.tenant_id = ${tenantId} and d.revoked_at is null and c.tool = ${asset} group by 1`.execute(database.reader);
  const of = (state: string) => crowdOrNone(rows.find((row) => row.state === state)?.browsers ?? 0, fewest);
  return Object.fromEntries(coverageStates.map((state) => [state, of(state)])) as AssetUseReply["controls"]["gates"];
}

/** Those of the catalogue that belong to this tool, where browsers list them. */
async function readExtensions(asset: string, deps: Deps): Promise<AssetUseReply["extensions"]> {
  const own = loadAiExtensions().filter(({ tool }) => tool === asset);
  const ids = new Set(own.flatMap(({ chrome, edge, firefox }) => [chrome, edge, firefox]));
  const { rows } = own.length > 0 ? await listExtensions(deps) : { rows: [] };
  return rows.filter(({ id }) => ids.has(id)).map(({ id, name, browsers }) => ({ id, name, browsers }));
}
