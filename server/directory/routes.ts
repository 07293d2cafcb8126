/** Groups of people: what rules that name groups go by. */
import type { FastifyInstance } from "fastify";
import { longestDirectory } from "../../lib/schema/directory-api.ts";
import type { Deps } from "../deps.ts";
import { readPlainText } from "../web/read-plain-text.ts";
import { searchOf } from "../web/read-search.ts";
import { importGroups } from "./import-groups.ts";
import { listGroups } from "./list-groups.ts";

export function directoryRoutes(app: FastifyInstance, deps: Deps): void {
  app.get("/api/groups", () => listGroups(deps));
  app.put("/api/groups", async (request) => {
    const preview = searchOf(request.url).get("preview") === "1";
    const report = await importGroups(await readPlainText(request, longestDirectory), preview, deps);
    const { rows, people, groups, bad } = report;
    request.auditDetails = { preview, rows, people, groups, bad };
    return report;
  });
}
