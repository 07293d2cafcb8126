/** The page about a breach at a vendor. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { newMessage } from "../../lib/schema/incident-api.ts";
import type { RequireSession } from "../admin/routes.ts";
import { actorOf } from "../admin/sessions.ts";
import { writeAudit } from "../audit/write-audit.ts";
import type { Deps } from "../deps.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { endMessage, sendMessage } from "./messages.ts";
import { readIncident } from "./read-incident.ts";

type OfTool = { Params: { tool: string } };

export function incidentRoutes(app: FastifyInstance, deps: Deps, requireSession: RequireSession): void {
  app.get<OfTool>("/api/incidents/:tool", async (request) =>
    readIncident(request.params.tool, (await requireSession(request)).userId, deps),
  );
  app.get<OfTool>("/api/incidents/:tool/export", async (request, reply) => {
    const user = await requireSession(request);
    const incident = await readIncident(request.params.tool, user.userId, deps);
    // The hook that writes down pages of single browsers does not know this one.
    await writeAudit(deps, { actor: actorOf(user), action: "GET /api/incidents/:tool/export", subject: incident.tool });
    const name = incident.tool.replaceAll(/[^a-z0-9.-]/g, "-").slice(0, 80);
    return reply
      .type("application/json")
      .header("content-disposition", `attachment; filename="waymark-incident-${name}.json"`)
      .send(`${JSON.stringify({ made: new Date(deps.now()).toISOString(), ...incident }, null, 2)}\n`);
  });
  app.post<OfTool>("/api/incidents/:tool/messages", async (request) => {
    const message = await readSmallBody(request, newMessage);
    const { userId } = await requireSession(request);
    request.auditDetails = { days: message.days };
    const { tool } = await readIncident(request.params.tool, userId, deps);
    return { message: await sendMessage(deps, tool, message, userId) };
  });
  app.delete<{ Params: { message: string } }>("/api/incidents/messages/:message", async (request) => {
    if (!z.uuid().safeParse(request.params.message).success) throw refuse(404, "not-found", "There is no such message.");
    await endMessage(deps, request.params.message);
    return { ended: true };
  });
}
