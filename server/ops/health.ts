/** For whatever watches over the process: /healthz, is it alive; /readyz, may it be sent work. Names a part, never more. */
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Deps } from "../deps.ts";

const patience = 2_000;

export function healthRoutes(app: FastifyInstance, { database }: Pick<Deps, "database">): void {
  app.get("/healthz", async () => ({ alive: true }));
  app.get("/readyz", async (_request, reply) => {
    const why = await whyNotReady(database);
    return reply.code(why ? 503 : 200).send(why ? { ready: false, why } : { ready: true });
  });
}

async function whyNotReady(database: Deps["database"]): Promise<string | null> {
  if (database.fault()) return "storage-fault";
  if (!database.hasRoom()) return "disk-full";
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("database-slow"), patience);
  });
  const asked = sql`select 1`.execute(database.db).then(
    () => null,
    () => "database-unreachable",
  );
  const answer = await Promise.race([asked, late]);
  clearTimeout(timer);
  return answer;
}
