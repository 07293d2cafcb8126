/** Approves what waits and a rule allows: asked for whenever somebody looks, a browser for its answers or a person at the list. */
import { knownTools } from "../../lib/core/tools/known-tools.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { standingRequests } from "./read-requests.ts";

const day = 86_400_000;

type Store = Pick<Deps, "database" | "policies" | "tools" | "now">;

/** Of one device, or of all. A request that a person has decided is never touched. */
export async function applyRules(deps: Store, deviceId?: string): Promise<void> {
  const { database, policies, tools, now } = deps;
  const at = now();
  const rules = await database.db
    .selectFrom("request_rules")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("ended_at", "is", null)
    .where("until_at", ">", new Date(at))
    .orderBy("made_at")
    .execute();
  if (rules.length === 0) return;
  const waiting = await standingRequests(database.db, deviceId)
    .leftJoin("devices as v", (join) => join.onRef("v.device_id", "=", "r.device_id").on("v.tenant_id", "=", tenantId))
    .select(["v.group_name", "v.groups"])
    .where("d.number", "is", null)
    .execute();
  if (waiting.length === 0) return;
  const { policy } = await policies.current();
  const known = new Map(knownTools(tools, policy).map((entry) => [entry.id, entry]));
  for (const { request_id, tool, expects, group_name, groups } of waiting) {
    const status = policy.status[tool] ?? "unreviewed";
    const category = known.get(tool)?.category;
    const own = [group_name, ...(groups ?? [])];
    const rule = rules.find(
      (one) =>
        one.statuses.some((allowed) => allowed === status) &&
        (one.tool_categories.length === 0 || (category !== undefined && one.tool_categories.includes(category))) &&
        (one.groups.length === 0 || one.groups.some((group) => own.includes(group))) &&
        expects.every((kind) => one.data.includes(kind)),
    );
    if (!rule) continue;
    await database.db
      .insertInto("request_decisions")
      .values({
        ...{ tenant_id: tenantId, request_id, number: 1, decision: "approve", reason: "needed-for-work" },
        ...{
          decided_by: rule.made_by,
          rule_id: rule.rule_id,
          decided_at: new Date(at),
          until_at: new Date(at + rule.days * day),
        },
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
