/** GET /api/experiments: what came of the questions that each of the compared wordings asked. */
import { sql } from "kysely";
import { type Outcome, outcomes } from "../../lib/schema/activity.ts";
import type { ExperimentsReply } from "../../lib/schema/dashboard-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

interface Row {
  variant: string;
  outcome: Outcome;
  count: number;
  devices: number;
}

/** As many browsers as it takes for a count to say nothing about one of them. */
const fewest = 5;

/** By name of the experiment, then of the variant. Where nothing was compared the list is empty. */
export async function listExperiments({ database }: Pick<Deps, "database">): Promise<ExperimentsReply> {
  const { rows } = await sql<Row>`
    select variant, outcome, count(*)::int as count,
      (select count(distinct device_id)::int from activities o where o.tenant_id = ${tenantId} and o.variant = a.variant) as devices
    from activities a
    where tenant_id = ${tenantId} and variant is not null
    group by variant, outcome order by variant`.execute(database.reader);
  const variants = [...new Set(rows.map(({ variant }) => variant))];
  return {
    fewest,
    rows: variants.map((name) => {
      const [experiment = "", variant = ""] = name.split(":");
      const own = rows.filter((row) => row.variant === name);
      const browsers = own[0]?.devices ?? 0;
      const countOf = (outcome: Outcome) => own.find((row) => row.outcome === outcome)?.count ?? 0;
      const counts = {
        browsers,
        asked: own.reduce((sum, { count }) => sum + count, 0),
        outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, countOf(outcome)])) as Record<Outcome, number>,
      };
      return { experiment, variant, counts: browsers < fewest ? null : counts };
    }),
  };
}
