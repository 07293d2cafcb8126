/** Findings and asset cards of the dashboard. */
import type { FastifyInstance } from "fastify";
import { findingsQuery } from "../../lib/schema/risk-finding.ts";
import type { RequireSession } from "../admin/routes.ts";
import type { Deps } from "../deps.ts";
import { readSearch, searchOf } from "../web/read-search.ts";
import { changeFindings } from "./change-findings.ts";
import { listFindings } from "./list-findings.ts";
import { runRules } from "./run-rules.ts";
import { showAsset } from "./show-asset.ts";
import { showFinding } from "./show-finding.ts";
import { writeCard } from "./write-card.ts";

const lists = new Set(["status", "rule", "level"]);

export function findingRoutes(app: FastifyInstance, deps: Deps, requireSession: RequireSession): void {
  app.get("/api/findings", (request) => listFindings(readSearch(searchOf(request.url), findingsQuery, lists), deps));
  app.get<{ Params: { finding: string } }>("/api/findings/:finding", (request) => showFinding(request.params.finding, deps));
  app.post("/api/findings/changes", async (request) => changeFindings(request, await requireSession(request), deps));
  app.post("/api/findings/run", () => runRules(deps));
  app.get<{ Params: { asset: string } }>("/api/assets/:asset", (request) => showAsset(request.params.asset, deps));
  app.put<{ Params: { asset: string } }>("/api/assets/:asset", async (request) =>
    writeCard(request, request.params.asset, await requireSession(request), deps),
  );
}
