/** GET /api/assets/:asset: what the company and other systems say of a tool, its findings, and what its score rests on. */
import { sql } from "kysely";
import { isUnsettled } from "../../lib/core/risk/reconcile.ts";
import { controlsPart, dataPart, toolPart, totalScore, volumePart } from "../../lib/core/risk/score.ts";
import { accountClasses } from "../../lib/schema/account.ts";
import { type AssetReply, cardParts, emptyCard } from "../../lib/schema/asset-card.ts";
import type { Deps } from "../deps.ts";
import { crowdOf } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { gatherTools } from "./gather/gather-tools.ts";
import { gravestAccount } from "./gravest-account.ts";
import { rowOf } from "./list-findings.ts";
import { onlyCrowds } from "./only-crowds.ts";
import type { ToolPosture } from "./posture.ts";

/** Throws 404 for what nobody has seen, written of or found. */
export async function showAsset(asset: string, deps: Deps): Promise<AssetReply> {
  if (!/^[!-~ ]{1,250}$/.test(asset)) throw unknown();
  const { fewest, aggregatesOnly } = await readSettings(deps);
  const [known] = await gatherTools(deps, asset);
  const tool = known && aggregatesOnly ? onlyCrowds(known, fewest) : known;
  const [findings, evidence, stored, entry] = [
    await readFindings(asset, deps),
    await readEvidence(asset, fewest, deps),
    await deps.database.db
      .selectFrom("asset_cards")
      .select("card")
      .where("tenant_id", "=", tenantId)
      .where("asset", "=", asset)
      .executeTakeFirst(),
    deps.tools.find(({ id }) => id === asset),
  ];
  const isKnown = tool || stored || entry || findings.length + evidence.length > 0;
  if (!isKnown && !(await wasEverUsed(asset, deps))) throw unknown();
  const card = { ...emptyCard, ...stored?.card };
  const missing = cardParts.filter((part) => card[part] === null);
  const parts = tool ? partsOf(tool, fewest) : [];
  return {
    ...{ asset, fewest },
    name: entry?.name ?? tool?.name ?? findings[0]?.assetName ?? evidence[0]?.name ?? asset,
    ...{ card, missing, findings, evidence, parts },
    complete: Math.round(((cardParts.length - missing.length) / cardParts.length) * 100) / 100,
    score: tool ? totalScore(parts) : null,
    accounts: accountClasses.flatMap((account) => {
      const own = tool?.accounts.find((one) => one.account === account);
      return own ? [{ account, activities: own.people < fewest ? null : own.uses }] : [];
    }),
    facts: await readFacts(asset, deps),
    changes: await readChanges(asset, deps),
  };
}

function partsOf(tool: ToolPosture, fewest: number) {
  return [
    dataPart(tool.data),
    volumePart(tool.uses, "uses in 30 days"),
    gravestAccount(tool, fewest),
    toolPart(tool.status, tool.trains),
    controlsPart(tool.stopped, tool.uses),
  ];
}

/** Longer ago than findings look back. */
async function wasEverUsed(asset: string, { database }: Deps): Promise<boolean> {
  const row = await database.db
    .selectFrom("activities")
    .select("tool")
    .where("tenant_id", "=", tenantId)
    .where("tool", "=", asset)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function readFindings(asset: string, { database }: Deps) {
  const rows = await database.db
    .selectFrom("findings")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("asset", "=", asset)
    .execute();
  const urgency = (row: ReturnType<typeof rowOf>) => (isUnsettled(row.status) ? 1000 : 0) + row.score;
  return rows.map(rowOf).sort((a, b) => urgency(b) - urgency(a));
}

async function readEvidence(asset: string, fewest: number, { database }: Deps): Promise<AssetReply["evidence"]> {
  const { rows } = await sql<{ source: string; kind: string; name: string; people: number; first_seen: Date; last_seen: Date }>`
    select source, kind, min(name) as name, count(distinct coalesce(person_hash, record_key))::int as people,
      min(first_seen) as first_seen, max(last_seen) as last_seen
    from import_records where tenant_id = ${tenantId} and asset = ${asset}
    group by source, kind order by source, kind`.execute(database.db);
  return rows.map(({ source, kind, name, people, first_seen, last_seen }) => ({
    ...{ source, kind, name, detail: "" },
    people: crowdOf(people, fewest),
    firstSeen: first_seen.getTime(),
    lastSeen: last_seen.getTime(),
  }));
}

/** What the catalogue says now, with what it said before where that was noticed. */
async function readFacts(asset: string, { database, tools }: Deps): Promise<AssetReply["facts"]> {
  const known = await database.db
    .selectFrom("vendor_facts")
    .select(["fact", "before"])
    .where("tenant_id", "=", tenantId)
    .where("tool", "=", asset)
    .execute();
  const before = new Map(known.map((row) => [row.fact, row.before]));
  const { facts = {}, lookedThrough } = tools.find(({ id }) => id === asset) ?? {};
  const said = Object.entries(facts)
    .filter(([fact]) => fact !== "hosts" && fact !== "editor")
    .map(([fact, { value, ...evidence }]) => ({
      ...{ fact, value: String(value) },
      ...evidence,
      before: before.get(fact) ?? null,
    }));
  const { unknown: sought = [], date = "" } = lookedThrough ?? {};
  const unsaid = sought.map((fact) => ({
    ...{ fact, date, value: null, source: null, confidence: null },
    before: before.get(fact) ?? null,
  }));
  return [...said, ...unsaid];
}

async function readChanges(asset: string, { database }: Deps): Promise<AssetReply["changes"]> {
  const rows = await database.db
    .selectFrom("asset_card_changes as c")
    .leftJoin("users as u", (join) => join.onRef("u.user_id", "=", "c.changed_by").on("u.tenant_id", "=", tenantId))
    .select(["c.part", "c.before", "c.after", "c.changed_at", "u.name"])
    .where("c.tenant_id", "=", tenantId)
    .where("c.asset", "=", asset)
    .orderBy("c.number", "desc")
    .limit(100)
    .execute();
  return rows.map(({ part, before, after, changed_at, name }) => ({
    ...{ part, from: before, to: after, by: name },
    at: changed_at.getTime(),
  }));
}

function unknown() {
  return refuse(404, "not-found", "Nothing is known under this name.");
}
