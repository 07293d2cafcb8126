/** GET /api/policy/keys: the keys that sign the policy, and how many browsers take what each of them signs. */
import { sql } from "kysely";
import type { PolicyKeys } from "../../lib/schema/policy-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

/** A browser that was not here for so long is left out. */
const recent = 30 * 86_400_000;

export async function showKeys(deps: Pick<Deps, "database" | "policies" | "now">): Promise<PolicyKeys> {
  // A changed state of the keys is signed into the bundle here, too.
  await deps.policies.current();
  const { thumbprint, next, before, retired } = deps.policies.keys;
  const trusting = (key: string | null) => sql<number>`(count(*) filter (where policy_keys ? ${key ?? ""}))::int`;
  const counted = await deps.database.db
    .selectFrom("devices")
    .select([
      sql<number>`count(*)::int`.as("all"),
      sql<number>`(count(*) filter (where policy_keys is null))::int`.as("silent"),
      trusting(thumbprint).as("now"),
      trusting(next).as("next"),
      trusting(before).as("before"),
    ])
    .where("tenant_id", "=", tenantId)
    .where("revoked_at", "is", null)
    .where("last_seen_at", ">", new Date(deps.now() - recent))
    .executeTakeFirstOrThrow();
  const { all, silent } = counted;
  return {
    now: { key: thumbprint, browsers: counted.now },
    next: next === null ? null : { key: next, browsers: counted.next },
    before: before === null ? null : { key: before, browsers: counted.before },
    ...{ retired: [...retired], all, silent },
  };
}
