/** GET /api/overview: five questions and the programme's figures, each against the period before. Nothing in it is about what single people did. */
import type { OverviewReply } from "../../lib/schema/overview-api.ts";
import type { Deps } from "../deps.ts";
import { nameTools } from "../discoveries/name-tools.ts";
import { listVersions } from "../policy/show-policy.ts";
import { countAssets } from "./count-assets.ts";
import { showFleet } from "./count-fleet.ts";
import { readAnswers, readFindingFigures } from "./read-findings.ts";
import { figureOf, type Period } from "./sum-findings.ts";

const day = 86_400_000;
const mostShown = 5;

export function periodOf(days: number, now: number): Period {
  return { since: now - days * day, before: now - 2 * days * day };
}

/** One query after the other: the embedded database has one connection. */
export async function showOverview(days: number, deps: Deps): Promise<OverviewReply> {
  const period = periodOf(days, deps.now());
  const { first, ...assets } = await countAssets(period.since, deps);
  const { opened, open, overdue, ...findings } = await readFindingFigures(period, deps);
  const { answers, waiting } = await readAnswers(period, deps);
  const { rows: versions } = await listVersions(deps);
  return {
    ...{ days, since: period.since },
    waiting: { findings: open, overdue, requests: waiting },
    news: { tools: figureOf([...first.values()], period), newest: await nameNewest(first, period, deps), findings: opened },
    fleet: await showFleet(period.since, deps),
    policy: {
      versions: figureOf(
        versions.map(({ at }) => at),
        period,
      ),
      latest: versions.filter(({ at }) => at >= period.since).slice(0, mostShown),
    },
    programme: { ...assets, ...findings, answers },
  };
}

async function nameNewest(first: ReadonlyMap<string, number>, { since }: Period, deps: Deps) {
  const { policy } = await deps.policies.current();
  const names = await nameTools(deps);
  return [...first]
    .filter(([, at]) => at >= since)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, mostShown)
    .map(([tool, firstSeen]) => {
      return { tool, name: names.get(tool) ?? tool, status: policy.status[tool] ?? ("unreviewed" as const), firstSeen };
    });
}
