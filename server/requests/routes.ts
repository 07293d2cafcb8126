/** What people asked for, and the rules that answer some of it. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { newRequestRule, requestsQuery } from "../../lib/schema/request-rules.ts";
import type { RequireSession } from "../admin/routes.ts";
import type { Deps } from "../deps.ts";
import { readSearch, searchOf } from "../web/read-search.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { decideRequest } from "./decide-request.ts";
import { listExpiring, listRequests } from "./list-requests.ts";
import { addRule, endRule, listRules } from "./rules.ts";

export function requestRoutes(app: FastifyInstance, deps: Deps, requireSession: RequireSession): void {
  app.get("/api/requests", (request) => listRequests(readSearch(searchOf(request.url), requestsQuery, new Set()), deps));
  app.get("/api/requests/expiring", () => listExpiring(deps));
  app.post<{ Params: { request: string } }>("/api/requests/:request/decision", async (request) =>
    decideRequest(request, request.params.request, await requireSession(request), deps),
  );
  app.get("/api/requests/rules", async () => ({ rows: await listRules(deps) }));
  app.post("/api/requests/rules", async (request) => {
    const rule = await readSmallBody(request, newRequestRule);
    const { userId } = await requireSession(request);
    request.auditDetails = { ...rule };
    return { rule: await addRule(deps, rule, userId) };
  });
  app.delete<{ Params: { rule: string } }>("/api/requests/rules/:rule", async (request) => {
    if (!z.uuid().safeParse(request.params.rule).success) throw refuse(404, "not-found", "There is no such rule.");
    await endRule(deps, request.params.rule);
    return { ended: true };
  });
}
