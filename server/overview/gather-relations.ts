/**
 * Puts the relations together ahead of being asked: with a million activities that takes seconds. Thrown away when somebody is erased.
 */
import type { RelationsReply } from "../../lib/schema/overview-api.ts";
import type { Deps } from "../deps.ts";
import { nameTools } from "../discoveries/name-tools.ts";
import { gatherSeen } from "../findings/gather/gather-seen.ts";
import { crowdOf } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { mondayOf } from "../privacy/usage.ts";
import { tenantId } from "../storage/tenant.ts";
import { crowdsOnly } from "./crowds-only.ts";
import { readFlows, readGroups } from "./read-links.ts";

const week = 7 * 86_400_000;
const weeks = 5;
/** What took a second is good for so many seconds: it takes no more than half a percent of the time. */
const rest = 200;

interface UnderWay {
  readonly fewest: number;
  readonly reply: Promise<RelationsReply>;
}
const underWay = new WeakMap<Deps["database"], UnderWay>();

/** A job; and for whoever asks before it has run: however many ask, it is done once. */
export async function gatherRelations(deps: Deps): Promise<RelationsReply> {
  const { fewest } = await readSettings(deps);
  const known = underWay.get(deps.database);
  if (known?.fewest === fewest) return known.reply;
  const next = { fewest, reply: gatherUnlessFresh(fewest, deps) };
  underWay.set(deps.database, next);
  try {
    return await next.reply;
  } finally {
    if (underWay.get(deps.database) === next) underWay.delete(deps.database);
  }
}

async function gatherUnlessFresh(fewest: number, deps: Deps): Promise<RelationsReply> {
  const last = await deps.database.reader
    .selectFrom("relations_answers")
    .select(["fewest", "made_at", "took", "reply"])
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
  const age = last ? deps.now() - last.made_at.getTime() : 0;
  if (last && last.fewest === fewest && age >= 0 && age < last.took * rest) return last.reply;
  const start = performance.now();
  const reply = await gather(fewest, deps);
  const took = Math.ceil(performance.now() - start);
  const row = { fewest, made_at: new Date(reply.at), took, reply: JSON.stringify(reply) };
  await deps.database.db
    .insertInto("relations_answers")
    .values({ tenant_id: tenantId, ...row })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(row))
    .execute();
  return reply;
}

async function gather(fewest: number, deps: Deps): Promise<RelationsReply> {
  const at = deps.now();
  const since = Date.parse(mondayOf(at)) - (weeks - 1) * week;
  const [groups, flows] = [await readGroups(since, deps), await readFlows(since, deps)];
  const { consents, creations } = await gatherSeen(deps);
  const few = (people: number) => crowdOf(people, fewest);
  const grants = [
    ...consents.flatMap(({ tool, provider, client, name, people }) =>
      tool === null
        ? []
        : [{ tool, id: `${provider} ${client}`, name: `${name} · ${provider}`, kind: "app" as const, people: few(people) }],
    ),
    ...creations.map(({ tool, what, people }) => ({ tool, id: `${tool} ${what}`, name: what, kind: what, people: few(people) })),
  ];
  const shown = { groups: crowdsOnly(groups, fewest), flows: crowdsOnly(flows, fewest) };
  const { policy } = await deps.policies.current();
  const names = await nameTools(deps);
  const met = new Set([...shown.groups.rows, ...shown.flows.rows, ...grants].map(({ tool }) => tool));
  return {
    ...{ fewest, since, at },
    tools: [...met].sort().map((tool) => ({ tool, name: names.get(tool) ?? tool, status: policy.status[tool] ?? "unreviewed" })),
    ...{ groups: shown.groups.rows, flows: shown.flows.rows, grants, hidden: shown.groups.hidden + shown.flows.hidden },
  };
}
