/** Asks the server, by a request that costs both next to nothing, whether its policy is another one than ours, or the company says something. */
import { notice, noticePath } from "../../schema/wire.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { syncTarget } from "../configuration/sync-target.ts";
import { noteMessagesTag } from "../guidance/company-messages.ts";
import type { Database } from "../store/database.ts";
import { readMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";

const patience = 10_000;

/** Null where nobody answers, and while the server has asked for time: the ordinary round comes anyway. Rejects without a disk. */
export async function findNews(
  database: Database,
  configuration: Configuration,
  { fetch, now }: Surroundings,
): Promise<"policy" | "messages" | null> {
  const target = syncTarget(configuration);
  if (!target.open) return null;
  const [enrolment, { bundle }, { nextAttemptAt }] = await Promise.all([
    readMeta(database, "enrolment"),
    readMeta(database, "policy"),
    readMeta(database, "sync"),
  ]);
  if (enrolment?.serverUrl !== target.serverUrl || nextAttemptAt > now()) return null;
  try {
    const answer = await fetch(target.serverUrl + noticePath, {
      ...{ method: "GET", credentials: "omit", redirect: "error", cache: "no-store", referrerPolicy: "no-referrer" },
      signal: AbortSignal.timeout(patience),
    } as RequestInit);
    const said = answer.status === 200 ? notice.safeParse(await answer.json()) : null;
    if (!said?.success) return null;
    const spoken = said.data.messages !== undefined && (await noteMessagesTag(database, said.data.messages));
    return said.data.policy !== bundle?.etag ? "policy" : spoken ? "messages" : null;
  } catch {
    return null;
  }
}
