/**
 * Views that a person has named. On the server and not in the browser, so that they are there on every machine and end with the account.
 * Each account sees its own and no others; a program has none.
 */
import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { newView } from "../../lib/schema/saved-views.ts";
import type { RequireSession } from "../admin/routes.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";

const mostViews = 100;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function viewRoutes(app: FastifyInstance, { database: { db }, now }: Deps, requireSession: RequireSession): void {
  const person = async (request: FastifyRequest): Promise<string> => {
    const { kind, userId } = await requireSession(request);
    if (kind !== "person") throw refuse(403, "not-allowed", "Views belong to people, not to programs.");
    return userId;
  };
  const own = (userId: string) =>
    db.selectFrom("saved_views").where("tenant_id", "=", tenantId).where("user_id", "=", userId).orderBy("page").orderBy("name");

  app.get("/api/session/views", async (request) => ({
    rows: await own(await person(request))
      .select(["view_id as id", "name", "page", "search"])
      .execute(),
  }));

  app.post("/api/session/views", async (request) => {
    const userId = await person(request);
    const view = await readSmallBody(request, newView, {
      page: "a page of the dashboard",
      search: "what stands behind the “?”",
    });
    const there = await own(userId).select(["name", "page"]).execute();
    const replaced = there.some(({ name, page }) => name === view.name && page === view.page);
    if (there.length >= mostViews && !replaced) {
      throw refuse(409, "too-many", `name: expected at most ${mostViews} views; remove one first.`);
    }
    const id = randomUUID();
    const { view_id } = await db
      .insertInto("saved_views")
      .values({ tenant_id: tenantId, user_id: userId, view_id: id, ...view, created_at: new Date(now()) })
      .onConflict((conflict) => conflict.columns(["tenant_id", "user_id", "page", "name"]).doUpdateSet({ search: view.search }))
      .returning("view_id")
      .executeTakeFirstOrThrow();
    return { id: view_id, ...view };
  });

  app.delete<{ Params: { view: string } }>("/api/session/views/:view", async (request, reply) => {
    const userId = await person(request);
    const { view } = request.params;
    const { numDeletedRows } = uuid.test(view)
      ? await db
          .deleteFrom("saved_views")
          .where("tenant_id", "=", tenantId)
          .where("user_id", "=", userId)
          .where("view_id", "=", view)
          .executeTakeFirst()
      : { numDeletedRows: 0n };
    if (Number(numDeletedRows) === 0) throw refuse(404, "not-found", "There is no such view.");
    reply.code(204);
  });
}
