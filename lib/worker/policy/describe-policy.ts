/** The policy in force as people read it, and since when it is. */
import type { PolicyInWords } from "../../bridge/policy-in-words.ts";
import { dropEnded } from "../../core/policy/grant.ts";
import { listsOf } from "../../schema/company.ts";
import type { Policy } from "../../schema/policy.ts";
import type { PolicyHere } from "../../schema/policy-here.ts";
import { outboxLimits } from "../outbox/outbox.ts";
import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";
import type { InForce } from "./policy-store.ts";

/** Notes when another policy comes into force on this device. The server signs the same one anew every week: that is no change. */
export async function noteInForce(database: Database, { policy, source, seq }: InForce, now: number): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify([plain(policy), source, seq]));
  const print = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));
  if ((await readMeta(database, "inForceSince"))?.print !== print) await writeMeta(database, "inForceSince", { print, at: now });
}

/** What was granted and found on this device is no part of it. */
function plain(policy: PolicyHere): Policy {
  const { found, here, observed, ...rest } = dropEnded(policy, Number.POSITIVE_INFINITY);
  return rest;
}

/** Never rejects: without a disk nobody knows since when. */
export async function describePolicy(database: Database, { policy }: InForce): Promise<PolicyInWords> {
  const { company, ...rest } = plain(policy);
  const since = await readMeta(database, "inForceSince").catch(() => null);
  return {
    policy: rest,
    ...(policy.here ? { here: policy.here } : {}),
    ...(policy.observed ? { observed: policy.observed } : {}),
    lists: company ? listsOf(company).map(({ id, name }) => ({ id, ...name })) : [],
    since: since?.at ?? null,
    waitsDays: outboxLimits.age / 86_400_000,
  };
}
