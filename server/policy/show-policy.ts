/** The policy in force and those before it, for the dashboard. */
import { sql } from "kysely";
import type { PolicyOverview, VersionRow } from "../../lib/schema/policy-api.ts";
import { writePolicyText } from "../../rules/write-policy-text.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { listDrafts } from "./drafts.ts";
import { readSecondSigners } from "./second-signers.ts";
import { readTwoPeople } from "./two-people.ts";
import { findVersion } from "./versions.ts";

const day = 86_400_000;
const mostVersions = 200;

export async function showOverview(deps: Deps): Promise<PolicyOverview> {
  const { policy, seq, text, at } = await deps.policies.current();
  const { thumbprint, next } = deps.policies.keys;
  const browsers = await deps.database.db
    .selectFrom("devices")
    .select(["policy_seq", "policy_stale"])
    .select(sql<number>`count(*)::int`.as("count"))
    .where("tenant_id", "=", tenantId)
    .where("revoked_at", "is", null)
    .where("last_seen_at", ">", new Date(deps.now() - day))
    .groupBy(["policy_seq", "policy_stale"])
    .orderBy("count", "desc")
    .limit(50)
    .execute();
  return {
    ...{
      seq,
      at,
      text: text ?? writePolicyText(policy),
      twoPeople: await readTwoPeople(deps),
      secondSigners: await readSecondSigners(deps),
      key: thumbprint,
      nextKey: next,
    },
    browsers: browsers.map((row) => ({ seq: row.policy_seq, stale: row.policy_stale ?? false, count: row.count })),
    drafts: await listDrafts(deps),
  };
}

export async function listVersions({ database }: Pick<Deps, "database">): Promise<{ rows: VersionRow[] }> {
  const rows = await database.db
    .selectFrom("policy_versions as v")
    .leftJoin("users as u", (join) => join.onRef("u.tenant_id", "=", "v.tenant_id").onRef("u.user_id", "=", "v.published_by"))
    .select(["v.seq", "v.created_at", "v.source", "v.note", "u.name as by"])
    .select([sql<string>`v.document->>'name'`.as("name"), sql<number>`jsonb_array_length(v.document->'rules')::int`.as("rules")])
    .where("v.tenant_id", "=", tenantId)
    .orderBy("v.seq", "desc")
    .limit(mostVersions)
    .execute();
  return {
    rows: rows.map(({ seq, created_at: at, source, note, by, name, rules }) => {
      return { seq, name, at: at.getTime(), source, by: by ?? null, note, rules };
    }),
  };
}

export async function showVersion(seq: number, deps: Pick<Deps, "database">): Promise<VersionRow & { text: string }> {
  const version = Number.isSafeInteger(seq) ? await findVersion(deps.database, seq) : null;
  if (!version) throw refuse(404, "unknown-version", "There is no such version.");
  const { document, text, createdAt, source, note } = version;
  const named = (await listVersions(deps)).rows.find((row) => row.seq === seq);
  return {
    ...{ seq, name: document.name, at: createdAt, source, by: named?.by ?? null, note, rules: document.rules.length },
    text: text ?? writePolicyText(document),
  };
}
