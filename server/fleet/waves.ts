/** The plan of a rollout: how many browsers each wave is to have, and by which tokens they come. */
import { type FleetReply, rolloutWaves, type WavePlan } from "../../lib/schema/fleet-api.ts";
import type { Deps } from "../deps.ts";
import { createEnrollmentToken } from "../ingest/enrolment/create-enrollment-token.ts";
import { hashToken } from "../storage/hash-token.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { type FleetNow, healthOf } from "./count-fleet.ts";
import { figureOf } from "./hide-few.ts";
import type { BrowserState } from "./read-browsers.ts";

export type WaveName = (typeof rolloutWaves)[number];

/** Throws 404. */
export function knownWave(name: string): WaveName {
  const found = rolloutWaves.find((wave) => wave === name);
  if (!found) throw refuse(404, "not-found", "There is no such wave.");
  return found;
}

export async function planWave(
  wave: WaveName,
  { browsers, startsOn }: WavePlan,
  { database }: Pick<Deps, "database">,
): Promise<void> {
  const row = { browsers, starts_on: startsOn };
  await database.db
    .insertInto("rollout_waves")
    .values({ tenant_id: tenantId, wave, ...row })
    .onConflict((same) => same.columns(["tenant_id", "wave"]).doUpdateSet(row))
    .execute();
}

/** A new enrolment token whose browsers belong to the wave. Those of earlier tokens stay in it. */
export async function tokenForWave(
  wave: WaveName,
  { most, days }: { readonly most: number; readonly days: number },
  deps: Pick<Deps, "database" | "now">,
): Promise<string> {
  const token = await createEnrollmentToken(deps, { label: `wave: ${wave}`, lifetime: days * 86_400_000, maxEnrollments: most });
  await deps.database.db
    .insertInto("rollout_wave_tokens")
    .values({ tenant_id: tenantId, token_hash: hashToken(token), wave })
    .execute();
  return token;
}

export async function listWaves(
  browsers: readonly BrowserState[],
  fleet: FleetNow,
  { database }: Pick<Deps, "database">,
): Promise<FleetReply["waves"]> {
  const plans = await database.reader
    .selectFrom("rollout_waves")
    .select(["wave", "browsers"])
    .select((eb) => eb.fn<string | null>("to_char", ["starts_on", eb.val("YYYY-MM-DD")]).as("starts_on"))
    .where("tenant_id", "=", tenantId)
    .execute();
  const tokens = await database.reader
    .selectFrom("rollout_wave_tokens")
    .select("wave")
    .distinct()
    .where("tenant_id", "=", tenantId)
    .execute();
  return rolloutWaves.map((wave) => {
    const plan = plans.find((one) => one.wave === wave);
    const own = browsers.filter((browser) => browser.wave === wave);
    return {
      wave,
      plan: plan ? { browsers: plan.browsers, startsOn: plan.starts_on } : null,
      hasToken: tokens.some((token) => token.wave === wave),
      enrolled: figureOf(own.length, own.length, fleet.fewest),
      health: healthOf(own, fleet),
    };
  });
}
