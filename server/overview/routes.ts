/** The first page, the relations, and how a tool is used. Behind the session of whoever registers them. */
import type { FastifyInstance } from "fastify";
import { overviewQuery } from "../../lib/schema/overview-api.ts";
import type { Deps } from "../deps.ts";
import { readSearch, searchOf } from "../web/read-search.ts";
import { showAssetUse } from "./show-asset-use.ts";
import { showFlows } from "./show-flows.ts";
import { showOverview } from "./show-overview.ts";
import { showRelations } from "./show-relations.ts";

export function overviewRoutes(app: FastifyInstance, deps: Deps): void {
  const daysOf = (url: string) => Number(readSearch(searchOf(url), overviewQuery, new Set()).days);
  app.get("/api/overview", (request) => showOverview(daysOf(request.url), deps));
  app.get("/api/overview/flows", (request) => showFlows(daysOf(request.url), deps));
  app.get("/api/relations", () => showRelations(deps));
  app.get<{ Params: { asset: string } }>("/api/assets/:asset/use", (request) => showAssetUse(request.params.asset, deps));
}
