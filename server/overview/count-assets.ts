/** How far the company knows its tools: which have an owner and a purpose, which are mapped, which are in use without a yes. */
import { sql } from "kysely";
import type { OverviewReply } from "../../lib/schema/overview-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

type Store = Pick<Deps, "database" | "policies" | "now">;
type Counts = Pick<OverviewReply["programme"], "assets" | "owned" | "mapped" | "unapproved">;

const months = 6;

/** When each tool of the inventory was first met. */
export async function firstSeen({ database }: Pick<Deps, "database">): Promise<Map<string, number>> {
  const { rows } = await sql<{ tool: string; at: Date }>`
    select tool, min(first_at) as at from tool_totals where tenant_id = ${tenantId} and part = 'all'
    group by tool having sum(count) > 0`.execute(database.reader);
  return new Map(rows.map(({ tool, at }) => [tool, at.getTime()]));
}

/** Tools with an owner and a purpose, now or as it was at `at`. */
export async function ownedTools({ database }: Pick<Deps, "database">, at: number | null = null): Promise<Set<string>> {
  const { rows } =
    at === null
      ? await sql<{ asset: string }>`select asset from asset_cards where tenant_id = ${tenantId}
          and card ->> 'owner' is not null and card ->> 'purpose' is not null`.execute(database.reader)
      : await sql<{ asset: string }>`select asset from (
          select distinct on (asset, part) asset, part, after from asset_card_changes
          where tenant_id = ${tenantId} and part in ('owner', 'purpose') and changed_at < ${new Date(at).toISOString()}::timestamptz
          order by asset, part, number desc) as last
          group by asset having count(after) = 2`.execute(database.reader);
  return new Set(rows.map(({ asset }) => asset));
}

/** Tools of which both is known: kinds of data that were found on their way there, and people behind the use. With when data was first found. */
export async function mappedTools({ database }: Pick<Deps, "database">): Promise<Map<string, number>> {
  const { rows } = await sql<{ tool: string; at: Date }>`
    select t.tool, min(t.first_at) as at from tool_totals t
    where t.tenant_id = ${tenantId} and t.part like 'data:%' and t.count > 0
      and (exists (select 1 from tool_users u where u.tenant_id = t.tenant_id and u.tool = t.tool and u.kind = 'people'
          and u.who !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$')
        or exists (select 1 from import_records i where i.tenant_id = t.tenant_id and i.asset = t.tool and i.person_hash is not null))
    group by t.tool`.execute(database.reader);
  return new Map(rows.map(({ tool, at }) => [tool, at.getTime()]));
}

/** Tools that were used in each of the last months, by month ("2026-11", UTC), oldest first. */
export async function toolsByMonth({ database, now }: Store, only?: string): Promise<Map<string, string[]>> {
  const first =
    only ?? new Date(Date.UTC(new Date(now()).getUTCFullYear(), new Date(now()).getUTCMonth() - months + 1, 1)).toISOString();
  const { rows } = await sql<{ month: string; tools: string[] }>`
    select month, array_agg(tool order by tool) as tools from (
      select to_char(day, 'YYYY-MM') as month, tool from day_counts
      where tenant_id = ${tenantId} and day >= ${`${first.slice(0, 7)}-01`}::date
      group by 1, 2 having sum(activities) > 0) as used
    group by month order by month`.execute(database.reader);
  return new Map(rows.map(({ month, tools }) => [month, tools]));
}

export async function countAssets(since: number, deps: Store): Promise<Counts & { readonly first: ReadonlyMap<string, number> }> {
  const first = await firstSeen(deps);
  const { policy } = await deps.policies.current();
  const [owned, ownedBefore, mapped, used] = [
    await ownedTools(deps),
    await ownedTools(deps, since),
    await mappedTools(deps),
    await toolsByMonth(deps),
  ];
  const known = [...first.keys()];
  const before = known.filter((tool) => (first.get(tool) ?? since) < since);
  const unapproved = (tool: string) => policy.status[tool] !== "approved" && policy.status[tool] !== "tolerated";
  return {
    first,
    assets: { now: known.length, before: before.length },
    owned: {
      now: known.filter((tool) => owned.has(tool)).length,
      before: before.filter((tool) => ownedBefore.has(tool)).length,
    },
    mapped: {
      now: known.filter((tool) => mapped.has(tool)).length,
      before: before.filter((tool) => (mapped.get(tool) ?? since) < since).length,
    },
    unapproved: [...used].map(([month, tools]) => ({ month, tools: tools.filter(unapproved).length })),
  };
}
