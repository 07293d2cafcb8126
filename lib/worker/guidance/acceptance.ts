/** Whether the company's rules were read and accepted here: which version, and when. */
import type { Acceptance } from "../../bridge/guidance.ts";
import type { AcceptableUse } from "../../schema/acceptable-use.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Database } from "../store/database.ts";
import { patchMeta, readMeta, writeMeta } from "../store/meta.ts";

type Rules = Pick<Policy, "acceptableUse">;

/** Rejects without a disk. */
export async function readAcceptance(database: Database, { acceptableUse: rules = undefined }: Rules): Promise<Acceptance> {
  const accepted = await readMeta(database, "accepted");
  return { rules: rules ?? null, accepted, due: isDue(rules, accepted) };
}

/** Rejects where policy asks for another version by now: nobody accepts what was not before their eyes. */
export async function acceptRules(
  database: Database,
  { acceptableUse: rules }: Rules,
  version: string,
  now: number,
): Promise<void> {
  if (rules?.version !== version) throw new Error("the rules have changed: show them again");
  await writeMeta(database, "accepted", { version, at: now });
  // The company is told with the next heartbeat, which is due now.
  await patchMeta(database, "sync", { heartbeatAt: 0 });
}

/** As the heartbeat says it; nothing where policy asks for no acceptance. */
export async function acceptedUse(database: Database, { acceptableUse: rules }: Rules): Promise<{ acceptedUse?: string | null }> {
  return rules ? { acceptedUse: (await readMeta(database, "accepted"))?.version ?? null } : {};
}

function isDue(rules: AcceptableUse | undefined, accepted: Acceptance["accepted"]): boolean {
  return rules?.required === true && rules.version !== accepted?.version;
}
