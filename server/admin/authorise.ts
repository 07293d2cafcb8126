/** Who may do what: every request below this scope needs a session or a token, and the permission of its address; changes are written down. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { writeAudit } from "../audit/write-audit.ts";
import type { Deps } from "../deps.ts";
import { readSettings } from "../privacy/settings.ts";
import { refuse } from "../web/refusal.ts";
import { createTokenBucket } from "../web/token-bucket.ts";
import { permissionFor } from "./access.ts";
import type { RequireSession } from "./routes.ts";
import { actorOf, may, type SignedIn } from "./sessions.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** What a handler wants written down beside who, when and where. Names and counts. */
    auditDetails?: Readonly<Record<string, unknown>>;
    signedIn?: SignedIn;
  }
}

/** Reading single activities is written down once an hour for each person and page: the dashboard asks every half minute. */
const hour = 3_600_000;

export function authorise(app: FastifyInstance, deps: Deps, requireSession: RequireSession): void {
  const noted = new Map<string, number>();
  const takeToken = createTokenBucket(deps.limits.person, deps.now);

  app.addHook("preHandler", async (request) => {
    const user = await requireSession(request);
    const wait = takeToken(actorOf(user));
    if (wait > 0) throw refuse(429, "too-many-requests", "You ask too often; wait a little.", { retryAfter: wait });
    const route = request.routeOptions.url ?? "";
    const permission = permissionFor(request.method, route);
    const { aggregatesOnly } = await readSettings(deps);
    const hidden = aggregatesOnly && permission === "activities:read";
    if (permission === null || hidden || !may(user, permission)) {
      throw refuse(403, "not-allowed", "Your role does not include this.");
    }
    request.signedIn = user;
  });

  app.addHook("preSerialization", async (request, reply, payload) => {
    if (reply.statusCode < 400 && request.signedIn && isNoted(request)) {
      await writeAudit(deps, {
        actor: actorOf(request.signedIn),
        action: `${request.method} ${request.routeOptions.url}`,
        subject: Object.values((request.params ?? {}) as Record<string, string>)
          .join(" ")
          .slice(0, 200),
        ...(request.auditDetails ? { details: request.auditDetails } : {}),
      });
    }
    return payload;
  });

  function isNoted(request: FastifyRequest): boolean {
    if (request.method !== "GET") return true;
    const route = request.routeOptions.url ?? "";
    // Pages with what single browsers did, exports and the log itself.
    if (!/^\/api\/(inventory\/:|devices|audit|identities)/.test(route) || !request.signedIn) return false;
    const key = `${actorOf(request.signedIn)} ${request.url.split("?")[0]}`;
    const now = deps.now();
    if (now - (noted.get(key) ?? 0) < hour) return false;
    if (noted.size > 10_000) noted.clear();
    noted.set(key, now);
    return true;
  }
}
