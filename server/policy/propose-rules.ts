/**
 * Rules for a company that has only observed so far: from what went where, how often, and on how many browsers. Nothing is proposed after
 * fewer than 14 days, or of what fewer people stand behind than the company has set, and people are counted by fives as everywhere.
 */
import { sql } from "kysely";
import { sayRule } from "../../lib/core/policy/say-rule.ts";
import { type Category, categories, type Severity, severities } from "../../lib/schema/finding.ts";
import type { PolicyRule } from "../../lib/schema/policy-rule.ts";
import type { ProposalsReply } from "../../lib/schema/proposals.ts";
import type { Deps } from "../deps.ts";
import { crowdOf } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";

const day = 86_400_000;
const observed = 14;
const lookBack = 30;
/** Of what people said of a find, from this share on it is not proposed to hold it. */
const mostDisputed = 0.1;

interface Seen {
  readonly category: Category;
  readonly severity: Severity;
  readonly count: number;
  readonly people: number;
  readonly disputed: number;
}

export async function proposeRules(deps: Pick<Deps, "database" | "policies" | "now">): Promise<ProposalsReply> {
  const { database, policies, now } = deps;
  const { fewest } = await readSettings(deps);
  const { policy } = await policies.current();
  const { rows: first } = await sql<{ at: Date | null }>`
    select min(enrolled_at) as at from devices where tenant_id = ${tenantId}`.execute(database.db);
  const since = first[0]?.at?.getTime() ?? null;
  const ready = since !== null && now() - since >= observed * day;
  const from = new Date(now() - lookBack * day);
  const { rows } = ready
    ? await sql<Seen>`
      select f.category, f.severity, count(*)::int as count, count(distinct coalesce(d.person_hash, d.device_id::text))::int as people,
        (count(*) filter (where a.disputed = 'not-sensitive'))::int as disputed
      from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id,
        jsonb_to_recordset(a.findings) as f(category text, severity text)
      where a.tenant_id = ${tenantId} and a.received_at >= ${from} group by 1, 2`.execute(database.db)
    : { rows: [] };
  const covered = new Set(
    policy.rules.filter(({ rollout }) => rollout?.steps[rollout.at]?.stage !== "observe").map(({ id }) => id),
  );
  const proposals = categories.flatMap((category) => propose(category, rows, fewest)).filter(({ rule }) => !covered.has(rule.id));
  return {
    ready,
    readyAt: since === null ? null : since + observed * day,
    proposals: proposals.map(({ rule, seen }) => ({
      rule,
      says: sayRule(rule),
      ...{ times: seen.count, people: crowdOf(seen.people, fewest) ?? 0, disputed: seen.disputed },
    })),
  };
}

/** The severest band of a category that comes often enough, as a rule that is first observed, then asks on a tenth, then everywhere. */
function propose(category: Category, rows: readonly Seen[], fewest: number): { rule: PolicyRule; seen: Seen }[] {
  for (const severity of severities.toReversed().filter((one) => one !== "low")) {
    const from = severities.indexOf(severity);
    const all = rows.filter((row) => row.category === category && severities.indexOf(row.severity) >= from);
    const seen = {
      ...{ category, severity },
      count: all.reduce((sum, { count }) => sum + count, 0),
      people: Math.max(0, ...all.map(({ people }) => people)),
      disputed: all.reduce((sum, { disputed }) => sum + disputed, 0),
    };
    if (seen.people < fewest || seen.disputed > seen.count * mostDisputed) continue;
    const action = category === "credential" ? "redact" : severity === "critical" ? "justify" : "nudge";
    const rule: PolicyRule = {
      id: `proposed-${category}`,
      note: `Seen ${seen.count} times in ${lookBack} days.`,
      when: { categories: [category], severity },
      action,
      rollout: {
        at: 0,
        steps: [
          { stage: "nudge", percent: 10, days: 7 },
          { stage: "nudge", percent: 100, days: 7 },
          { stage: "enforce", percent: 100 },
        ],
        health: { disputes: 0.1, overrides: 0.6 },
      },
    };
    return [{ rule, seen }];
  }
  return [];
}
