/** The API of the rollout page. Behind the session of whoever registers it. */
import type { FastifyInstance } from "fastify";
import { extensionId, firefoxId } from "../../lib/schema/extension-id.ts";
import { type FleetReply, type RolloutReply, wavePlan, waveToken } from "../../lib/schema/fleet-api.ts";
import { loadAiExtensions } from "../../rules/from-node.ts";
import type { Deps } from "../deps.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";
import { listPackages } from "../updates/packages.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { countFleet } from "./count-fleet.ts";
import { readBrowsers } from "./read-browsers.ts";
import { knownWave, listWaves, planWave, tokenForWave } from "./waves.ts";
import { withoutWaymark } from "./without-waymark.ts";

type OfWave = { Params: { wave: string } };

export function fleetRoutes(app: FastifyInstance, deps: Deps): void {
  app.get("/api/fleet", () => readFleet(deps));
  app.get("/api/rollout", () => readRollout(deps));
  app.put<OfWave>("/api/rollout/waves/:wave", async (request) => {
    const wave = knownWave(request.params.wave);
    const plan = await readSmallBody(request, wavePlan);
    request.auditDetails = { wave, ...plan };
    await planWave(wave, plan, deps);
    return { done: true };
  });
  app.post<OfWave>("/api/rollout/waves/:wave/token", async (request) => {
    const wave = knownWave(request.params.wave);
    const asked = await readSmallBody(request, waveToken);
    request.auditDetails = { wave, ...asked };
    return { token: await tokenForWave(wave, asked, deps) };
  });
}

async function readFleet(deps: Deps): Promise<FleetReply> {
  const { fewest } = await readSettings(deps);
  const { seq } = await deps.policies.current();
  const signed = await deps.database.reader
    .selectFrom("policy_versions")
    .select("created_at")
    .where("tenant_id", "=", tenantId)
    .where("seq", "=", seq)
    .executeTakeFirst();
  const now = deps.now();
  const fleet = { now, fewest, policySeq: seq, policySince: signed?.created_at.getTime() ?? now };
  const browsers = await readBrowsers(deps);
  return {
    ...countFleet(browsers, fleet),
    waves: await listWaves(browsers, fleet, deps),
    without: await withoutWaymark(deps, fewest),
  };
}

/** The ids are those of the packages that the server hands out; without one, those of a build as it stands. */
async function readRollout(deps: Deps): Promise<RolloutReply> {
  const packages = (await listPackages(deps)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const idOf = (family: "chromium" | "firefox") => packages.find((one) => one.family === family)?.extensionId;
  const { thumbprint, next } = deps.policies.keys;
  return {
    origin: deps.publicOrigin,
    chromeId: idOf("chromium") ?? extensionId,
    firefoxId: idOf("firefox") ?? firefoxId,
    policyKeys: [thumbprint, ...(next ? [next] : [])],
    aiExtensions: loadAiExtensions().map(({ chrome, edge, firefox }) => ({
      chrome,
      ...(edge ? { edge } : {}),
      ...(firefox ? { firefox } : {}),
    })),
  };
}
