/** Asks the server, by a request that costs both next to nothing, whether its policy is another one than ours. */
import { notice, noticePath } from "../schema/wire.ts";
import type { Configuration } from "./configuration.ts";
import type { Database } from "./database.ts";
import { readMeta } from "./meta.ts";
import type { Surroundings } from "./surroundings.ts";
import { syncTarget } from "./sync-target.ts";

const patience = 10_000;

/** False where nobody answers, and while the server has asked for time: the ordinary round comes anyway. Rejects without a disk. */
export async function policyIsNews(
  database: Database,
  configuration: Configuration,
  { fetch, now }: Surroundings,
): Promise<boolean> {
  const target = syncTarget(configuration);
  if (!target.open) return false;
  const [enrolment, { bundle }, { nextAttemptAt }] = await Promise.all([
    readMeta(database, "enrolment"),
    readMeta(database, "policy"),
    readMeta(database, "sync"),
  ]);
  if (enrolment?.serverUrl !== target.serverUrl || nextAttemptAt > now()) return false;
  try {
    const answer = await fetch(target.serverUrl + noticePath, {
      ...{ method: "GET", credentials: "omit", redirect: "error", cache: "no-store", referrerPolicy: "no-referrer" },
      signal: AbortSignal.timeout(patience),
    } as RequestInit);
    const said = answer.status === 200 ? notice.safeParse(await answer.json()) : null;
    return said?.success === true && said.data.policy !== bundle?.etag;
  } catch {
    return false;
  }
}
