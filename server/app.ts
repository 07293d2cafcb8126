/** The whole server as a value: `createApp(deps)` listens to nothing; tests inject requests, `start-server.ts` listens. */
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { adminRoutes } from "./admin/admin-routes.ts";
import { authorise } from "./admin/authorise.ts";
import { oidcReturnPath, oidcRoutes } from "./admin/oidc.ts";
import { passkeyRoutes } from "./admin/passkeys.ts";
import { sessionRoutes } from "./admin/routes.ts";
import { collectRoutes, openApiRoutes } from "./api/openapi.ts";
import type { Deps } from "./deps.ts";
import { directoryRoutes } from "./directory/routes.ts";
import { evidenceRoutes } from "./evidence/routes.ts";
import { exportRoutes } from "./exports/routes.ts";
import { findingRoutes } from "./findings/routes.ts";
import { fleetRoutes } from "./fleet/routes.ts";
import { importRoutes } from "./imports/routes.ts";
import { incidentRoutes } from "./incidents/routes.ts";
import { ingestRoutes } from "./ingest/routes.ts";
import { readCoverageTruth } from "./inventory/coverage-truth.ts";
import { listCoverage } from "./inventory/list-coverage.ts";
import { listDevices } from "./inventory/list-devices.ts";
import { listExperiments } from "./inventory/list-experiments.ts";
import { listTools } from "./inventory/list-tools.ts";
import { readDeviceState, readInventoryQuery, readTimelineQuery } from "./inventory/read-query.ts";
import { showTool } from "./inventory/show-tool.ts";
import { momentRoutes } from "./moments/routes.ts";
import { healthRoutes } from "./ops/health.ts";
import { countRequests } from "./ops/metrics.ts";
import { overviewRoutes } from "./overview/routes.ts";
import { policyRoutes } from "./policy/routes.ts";
import { requestRoutes } from "./requests/routes.ts";
import { sinkRoutes } from "./sinks/routes.ts";
import { feedRoutes } from "./updates/feeds.ts";
import { updateRoutes } from "./updates/routes.ts";
import { viewRoutes } from "./views/routes.ts";
import { dashboardFiles } from "./web/dashboard.ts";
import { handleError } from "./web/handle-error.ts";
import { searchOf } from "./web/read-search.ts";
import { refuse } from "./web/refusal.ts";
import { requireSameOrigin } from "./web/same-origin.ts";
import { securityHeaders } from "./web/security-headers.ts";

export function createApp(deps: Deps): FastifyInstance {
  const app = Fastify({
    ...(deps.logger ? { loggerInstance: deps.logger } : {}),
    // Fastify's own lines hold the address with its query; ours hold names and codes.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: deps.trustedProxies ?? false,
    // A body must be complete after this long, however slowly it comes.
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    exposeHeadRoutes: false,
    return503OnClosing: true,
  });
  // Bodies are read by the handlers, after authentication: nothing here may parse one.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _body, done) => done(null, undefined));
  app.setErrorHandler(handleError);
  securityHeaders(app, deps.publicOrigin?.startsWith("https:") ?? false);
  refuseAfterFault(app, deps);

  const metrics = countRequests(app, deps);
  healthRoutes(app, deps);
  const routes = collectRoutes(app);
  app.register(async (scope) => ingestRoutes(scope, deps));
  app.register(async (scope) => feedRoutes(scope, deps));
  app.register(async (scope) => {
    requireSameOrigin(scope, deps.publicOrigin, [oidcReturnPath]);
    const { requireSession, signIn } = sessionRoutes(scope, deps);
    openApiRoutes(scope, routes);
    viewRoutes(scope, deps, requireSession);
    oidcRoutes(scope, deps, signIn);
    passkeyRoutes(scope, deps, requireSession, signIn);
    scope.register(async (inner) => {
      authorise(inner, deps, requireSession);
      inner.get("/api/metrics", async (_request, reply) => reply.type("text/plain; version=0.0.4").send(await metrics.read()));
      adminRoutes(inner, deps, requireSession);
      inner.get("/api/inventory", (request) => listTools(readInventoryQuery(searchOf(request.url)), deps));
      inner.get<{ Params: { tool: string } }>("/api/inventory/:tool", (request) =>
        showTool(request.params.tool, readTimelineQuery(searchOf(request.url)), deps),
      );
      inner.get("/api/devices", (request) => listDevices(deps, undefined, readDeviceState(searchOf(request.url))));
      requestRoutes(inner, deps, requireSession);
      inner.get("/api/coverage", () => listCoverage(deps));
      inner.get("/api/coverage/truth", () => readCoverageTruth(deps));
      inner.get("/api/experiments", () => listExperiments(deps));
      exportRoutes(inner, deps);
      findingRoutes(inner, deps, requireSession);
      sinkRoutes(inner, deps);
      importRoutes(inner, deps, requireSession);
      directoryRoutes(inner, deps);
      momentRoutes(inner, deps);
      evidenceRoutes(inner, deps, requireSession);
      incidentRoutes(inner, deps, requireSession);
      policyRoutes(inner, deps, requireSession);
      overviewRoutes(inner, deps);
      updateRoutes(inner, deps);
      fleetRoutes(inner, deps);
    });
  });
  dashboardFiles(app, deps.dashboardDirectory);
  return app;
}

/** Once the disk has refused a write or a sync, nothing is acknowledged any more, not even what was under way. */
function refuseAfterFault(app: FastifyInstance, { database }: Deps): void {
  const check = (): void => {
    if (database.fault())
      throw refuse(503, "storage-fault", "The server's disk failed; nothing is accepted.", { retryAfter: 60 });
  };
  app.addHook("onRequest", async (request) => {
    check();
    const adds = request.method === "POST" && request.url.startsWith("/v1/");
    if (adds && !database.hasRoom()) throw refuse(503, "disk-full", "The server's disk is nearly full.", { retryAfter: 60 });
  });
  app.addHook("preSerialization", async (_request, _reply, payload) => {
    const isRefusalBody = typeof payload === "object" && payload !== null && "error" in payload;
    if (!isRefusalBody) check();
    return payload;
  });
}
