/** What is known of the tools that were found: for the inventory, and for all that has to know their names. */
import { sql } from "kysely";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import type { DiscoveryWay } from "../../lib/schema/discovery.ts";
import { type Purpose, purposes } from "../../lib/schema/purpose.ts";
import type { ToolEntry } from "../../lib/schema/tool.ts";
import { pageSigns } from "../../rules/page-signs/all.ts";
import type { Deps } from "../deps.ts";
import { crowdOf } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";

interface Row {
  tool: string;
  way: DiscoveryWay;
  host: string;
  signs: string[];
  score: number;
  like_tool: string | null;
  first_group: string | null;
  group_size: number;
  purposes: Partial<Record<Purpose, number>> | null;
}

/** By tool; all of them, or `tool` alone. */
export async function readDiscoveries(
  { database }: Pick<Deps, "database">,
  tool: string | null = null,
): Promise<Map<string, NonNullable<InventoryRow["found"]>>> {
  const { fewest } = await readSettings({ database });
  const { rows } = await sql<Row>`
    select f.tool, f.way, f.host, f.signs, f.score, f.like_tool, f.first_group,
      (select count(*)::int from devices d where d.tenant_id = f.tenant_id and d.group_name = f.first_group and d.revoked_at is null)
        as group_size,
      (select jsonb_object_agg(p.purpose, p.said) from (
        select purpose, count(*)::int as said from discovery_purposes
        where tenant_id = f.tenant_id and tool = f.tool group by purpose) p) as purposes
    from discoveries f where f.tenant_id = ${tenantId} and ${tool === null ? sql`true` : sql`f.tool = ${tool}`}`.execute(
    database.db,
  );
  return new Map(
    rows.map((row) => [
      row.tool,
      {
        ...{ way: row.way, host: row.host, signs: explain(row.signs), score: row.score, like: row.like_tool },
        // A group of fewer browsers says who somebody is.
        firstGroup: row.group_size >= fewest ? row.first_group : null,
        purposes: purposes.flatMap((purpose) => {
          const said = row.purposes?.[purpose] ?? 0;
          return said > 0 ? [{ purpose, said: crowdOf(said, fewest) }] : [];
        }),
      },
    ]),
  );
}

const known = new Map(pageSigns.map((sign) => [sign.id, sign]));

function explain(signs: readonly string[]): NonNullable<InventoryRow["found"]>["signs"] {
  return signs
    .map((id) => ({ id, weight: known.get(id)?.weight ?? 0, why: known.get(id)?.why ?? "" }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** As entries beside the catalogue's: a tool that was found has no more than a host. */
export async function foundEntries(deps: Pick<Deps, "database">): Promise<ToolEntry[]> {
  const found = await readDiscoveries(deps);
  return [...found].map(([id, { host, way }]) => ({
    ...{ id, name: id.startsWith("internal:") && host === "internal" ? `Internal tool ${id.slice(-6)}` : host },
    ...{ vendor: way === "look-alike" ? "look-alike of a known tool" : "found, not in the catalogue", category: "chat" as const },
    ...{ hosts: [{ host, exact: true as const }], home: `https://${host}/` },
  }));
}
