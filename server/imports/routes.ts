/** The Imports page of the dashboard, and `waymark import`. */
import type { FastifyInstance } from "fastify";
import type { RequireSession } from "../admin/routes.ts";
import type { Deps } from "../deps.ts";
import { searchOf } from "../web/read-search.ts";
import { listImports, runImport } from "./run-import.ts";

export function importRoutes(app: FastifyInstance, deps: Deps, requireSession: RequireSession): void {
  app.get("/api/imports", () => listImports(deps));
  app.post<{ Params: { source: string } }>("/api/imports/:source", async (request) => {
    const preview = searchOf(request.url).get("preview") === "1";
    return runImport(request, request.params.source, preview, await requireSession(request), deps);
  });
}
