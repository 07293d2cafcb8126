/** The API of the settings pages. Permissions are those of `access.ts`; bodies are those of `lib/schema/admin-api.ts`. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { accountChange, auditQuery, newAccount, newApiToken, newEnrollmentToken } from "../../lib/schema/admin-api.ts";
import { readAudit, readAuditBack } from "../audit/verify-audit.ts";
import type { Deps } from "../deps.ts";
import { deviceRoutes } from "../devices/routes.ts";
import { createEnrollmentToken } from "../ingest/enrolment/create-enrollment-token.ts";
import { listEnrollmentTokens, revokeEnrollmentToken } from "../ingest/enrolment/enrollment-tokens.ts";
import { privacyRoutes } from "../privacy/routes.ts";
import { readSearch, searchOf } from "../web/read-search.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { changeAccount, createAccount, listAccounts } from "./accounts.ts";
import { createApiToken, listApiTokens, revokeApiToken } from "./api-tokens.ts";
import type { RequireSession } from "./routes.ts";
import { may } from "./sessions.ts";
import { createLinkFor } from "./sign-in-link.ts";

type ById = { Params: { id: string } };

export function adminRoutes(app: FastifyInstance, deps: Deps, requireSession: RequireSession): void {
  const linkFor = async (id: string) => ({
    id,
    link: `${deps.publicOrigin ?? ""}/sign-in#token=${await createLinkFor(deps, id)}`,
  });

  app.get("/api/accounts", () => listAccounts(deps));
  app.post("/api/accounts", async (request) => {
    const account = await readSmallBody(request, newAccount, { name: "letters, digits and . _ @ + -" });
    request.auditDetails = account;
    return linkFor(await createAccount(deps, account));
  });
  app.put<ById>("/api/accounts/:id", async (request) => {
    const change = await readSmallBody(request, accountChange);
    request.auditDetails = change;
    await changeAccount(deps, known(request.params.id), change);
    return { changed: true };
  });
  app.post<ById>("/api/accounts/:id/link", async (request) => {
    const { rows } = await listAccounts(deps);
    if (!rows.some(({ id, disabled }) => id === request.params.id && !disabled)) throw unknown();
    return linkFor(request.params.id);
  });

  app.get("/api/api-tokens", async () => ({ rows: await listApiTokens(deps) }));
  app.post("/api/api-tokens", async (request) => {
    const user = await requireSession(request);
    const asked = await readSmallBody(request, newApiToken);
    const beyond = asked.scopes.find((scope) => !may(user, scope));
    if (beyond) throw refuse(403, "not-allowed", `scopes: expected only what your own role includes, which ${beyond} is not.`);
    request.auditDetails = { label: asked.label, scopes: asked.scopes };
    return createApiToken(deps, asked, user.userId);
  });
  app.delete<ById>("/api/api-tokens/:id", async (request) => {
    if (!(await revokeApiToken(deps, known(request.params.id)))) throw unknown();
    return { revoked: true };
  });

  app.get("/api/enrollment-tokens", () => listEnrollmentTokens(deps));
  app.post("/api/enrollment-tokens", async (request) => {
    const { days, most, ...asked } = await readSmallBody(request, newEnrollmentToken);
    request.auditDetails = { label: asked.label, most };
    const token = await createEnrollmentToken(deps, { ...asked, lifetime: days * 86_400_000, maxEnrollments: most });
    return { token };
  });
  app.delete<ById>("/api/enrollment-tokens/:id", async (request) => {
    if (!(await revokeEnrollmentToken(deps, known(request.params.id)))) throw unknown();
    return { revoked: true };
  });

  app.get("/api/audit", async (request) => {
    const { order, after, size } = readSearch(searchOf(request.url), auditQuery, new Set());
    const read = order === "newest" ? readAuditBack : readAudit;
    const rows = await read(deps.database.db, after, size);
    return { rows, next: rows.length === size ? (rows.at(-1)?.number ?? null) : null };
  });
  deviceRoutes(app, deps);
  privacyRoutes(app, deps, requireSession);
}

function known(id: string): string {
  if (!z.uuid().safeParse(id).success) throw unknown();
  return id;
}

function unknown() {
  return refuse(404, "not-found", "There is nothing of that id.");
}
