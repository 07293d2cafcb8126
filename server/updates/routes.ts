/** Publishing, staging and taking back versions: the Rollout page of the dashboard, and `waymark updates`. */
import type { FastifyInstance } from "fastify";
import {
  feedPaths,
  longestPackage,
  minimumRequest,
  newestPaths,
  packageType,
  stageRequest,
  type UpdatesReply,
} from "../../lib/schema/updates.ts";
import type { Deps } from "../deps.ts";
import { readWireBytes } from "../web/read-body.ts";
import { searchOf } from "../web/read-search.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { originOf } from "./feeds.ts";
import { changePackage, listPackages, readMinimums, storePackage, writeMinimum } from "./packages.ts";

type One = { Params: { package: string } };
const uncounted = { take: () => undefined, release: () => undefined };

export function updateRoutes(app: FastifyInstance, deps: Deps): void {
  app.get("/api/updates", async (request): Promise<UpdatesReply> => {
    const origin = originOf(request, deps);
    return {
      feeds: { chromium: origin + feedPaths.chromium, firefox: origin + feedPaths.firefox },
      installUrls: { chromium: origin + newestPaths.chromium, firefox: origin + newestPaths.firefox },
      minimum: await readMinimums(deps),
      packages: await listPackages(deps),
    };
  });
  app.post("/api/updates/packages", async (request) => {
    if (request.headers["content-type"] !== packageType) {
      const where = { field: "content-type", expected: packageType };
      throw refuse(415, "unsupported", `content-type: expected ${packageType}.`, where);
    }
    const percent = stageRequest.safeParse({ percent: Number(searchOf(request.url).get("percent") ?? "0") });
    if (!percent.success) {
      throw refuse(400, "invalid", "percent: expected 0 to 100.", { field: "percent", expected: "0 to 100" });
    }
    const bytes = await readWireBytes(request.raw, longestPackage, uncounted);
    const stored = await storePackage(bytes, percent.data.percent, deps);
    request.auditDetails = { family: stored.family, version: stored.version, percent: stored.percent };
    return { package: stored };
  });
  app.post<One>("/api/updates/packages/:package/stage", async (request) => {
    const { percent } = await readSmallBody(request, stageRequest);
    const changed = await changePackage(request.params.package, { percent }, deps);
    request.auditDetails = { family: changed.family, version: changed.version, percent };
    return { package: changed };
  });
  app.post<One>("/api/updates/packages/:package/withdrawal", async (request) => {
    const changed = await changePackage(request.params.package, { withdrawn_at: new Date(deps.now()) }, deps);
    request.auditDetails = { family: changed.family, version: changed.version };
    return { package: changed };
  });
  app.put("/api/updates/minimum", async (request) => {
    const { family, version } = await readSmallBody(request, minimumRequest);
    await writeMinimum(family, version, deps);
    request.auditDetails = { family, version };
    return { done: true };
  });
}
