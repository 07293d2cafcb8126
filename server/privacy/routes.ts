/** Settings about people's privacy, figures without people, and the way behind a pseudonym. */
import type { FastifyInstance } from "fastify";
import { identityDecision, newIdentityRequest, usageQuery } from "../../lib/schema/admin-api.ts";
import { privacySettings } from "../../lib/schema/privacy-settings.ts";
import type { RequireSession } from "../admin/routes.ts";
import type { Deps } from "../deps.ts";
import { readSearch, searchOf } from "../web/read-search.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { askIdentity, decideIdentity, listIdentities, openIdentity } from "./identities.ts";
import { openPeople } from "./open-people.ts";
import { readUsage } from "./read-usage.ts";
import { readSettings, writeSettings } from "./settings.ts";

type ByRequest = { Params: { request: string } };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function privacyRoutes(app: FastifyInstance, deps: Deps, requireSession: RequireSession): void {
  app.get("/api/usage", (request) => readUsage(readSearch(searchOf(request.url), usageQuery, new Set()), deps));
  app.get("/api/settings", () => readSettings(deps));
  app.put("/api/settings", async (request) => {
    const before = await readSettings(deps);
    const settings = await readSmallBody(request, privacySettings);
    const changed = Object.keys(settings) as (keyof typeof settings)[];
    request.auditDetails = Object.fromEntries(
      changed
        .filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(before[name]))
        .map((name) => [name, settings[name]]),
    );
    await writeSettings(deps, settings);
    return { saved: true };
  });

  app.get("/api/identities", async (request) => listIdentities(deps, (await requireSession(request)).userId));
  app.get("/api/identities/mine", async (request) => {
    const { rows } = await listIdentities(deps, (await requireSession(request)).userId);
    return { rows: rows.filter(({ mine }) => mine === "asked") };
  });
  app.post("/api/identities", async (request) => {
    const asked = await readSmallBody(request, newIdentityRequest);
    const user = requirePerson(await requireSession(request));
    return { request: await askIdentity(deps, asked, user.userId) };
  });
  app.post<ByRequest>("/api/identities/:request/approval", async (request) => {
    const { approve } = await readSmallBody(request, identityDecision);
    const user = requirePerson(await requireSession(request));
    request.auditDetails = { approve };
    await decideIdentity(deps, known(request.params.request), user.userId, approve);
    return { decided: true };
  });
  app.get<ByRequest>("/api/identities/:request/sealed", async (request) => {
    const user = requirePerson(await requireSession(request));
    return { sealed: await openIdentity(deps, known(request.params.request), user.userId) };
  });
  app.get<ByRequest>("/api/identities/:request/people", async (request) => {
    const user = requirePerson(await requireSession(request));
    return { rows: await openPeople(deps, known(request.params.request), user.userId) };
  });
}

/** A token stands for the one who made it, and could be a second pair of eyes for a third. */
function requirePerson<User extends { readonly kind: "person" | "token" }>(user: User): User {
  if (user.kind !== "person") throw refuse(403, "not-allowed", "This needs a person, not a token.");
  return user;
}

function known(id: string): string {
  if (!uuid.test(id)) throw refuse(404, "not-found", "There is no such request.");
  return id;
}
