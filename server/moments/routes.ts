import type { FastifyInstance } from "fastify";
import type { Deps } from "../deps.ts";
import { listExtensions } from "./list-extensions.ts";
import { showMoments } from "./show-moments.ts";

/** Behind the session of whoever registers them. */
export function momentRoutes(app: FastifyInstance, deps: Deps): void {
  app.get<{ Params: { tool: string } }>("/api/inventory/:tool/moments", (request) => showMoments(request.params.tool, deps));
  app.get("/api/extensions", () => listExtensions(deps));
}
