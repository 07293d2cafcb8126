/** Signing in and out of the dashboard. Each of these works without a session, or says 401. */
import cookie from "@fastify/cookie";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Session } from "../../lib/schema/dashboard-api.ts";
import { rolePermissions } from "../../lib/schema/roles.ts";
import { writeAudit } from "../audit/write-audit.ts";
import type { Deps } from "../deps.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { createTokenBucket } from "../web/token-bucket.ts";
import { findApiToken } from "./api-tokens.ts";
import { passwordRule } from "./password.ts";
import { linkBody, passwordBody, signInBody } from "./session-bodies.ts";
import { endSession, endSessionsOf, findSession, type SignedIn, sessionLimits, startSession } from "./sessions.ts";
import { redeemSignInToken } from "./sign-in-link.ts";
import { checkPassword, findUser, setPassword } from "./users.ts";

/** The prefix makes a browser insist on: secure, this host only, whole path. Browsers count loopback as secure. */
const cookieName = "__Host-waymark";
const cookieOptions = { path: "/", secure: true, httpOnly: true, sameSite: "strict" } as const;

export type SignInWay = "link" | "password" | "oidc" | "passkey";

/** Ends what session the browser had and begins one. */
export type SignIn = (request: FastifyRequest, reply: FastifyReply, userId: string, way: SignInWay) => Promise<Session>;

/** The session of a request, or the token it brings. Throws 401 if there is neither. */
export type RequireSession = (request: FastifyRequest) => Promise<SignedIn>;

export function sessionRoutes(app: FastifyInstance, deps: Deps): { requireSession: RequireSession; signIn: SignIn } {
  app.register(cookie);
  const takeName = createTokenBucket(deps.limits.signInName, deps.now);
  const takeAddress = createTokenBucket(deps.limits.signInAddress, deps.now);

  const requireSession: RequireSession = async (request) => {
    if (request.signedIn) return request.signedIn;
    const { authorization } = request.headers;
    const session = authorization
      ? await findApiToken(deps, authorization)
      : await findSession(deps, request.cookies[cookieName]);
    if (!session) throw refuse(401, "signed-out", "Sign in to see this.");
    return session;
  };

  /** Whatever session the browser had is ended: a planted one must not become signed in. */
  async function signIn(request: FastifyRequest, reply: FastifyReply, userId: string, way: SignInWay): Promise<Session> {
    const before = await findSession(deps, request.cookies[cookieName]);
    if (before) await endSession(deps, before.sessionHash);
    const secret = await startSession(deps, userId, way === "link");
    reply.setCookie(cookieName, secret, { ...cookieOptions, maxAge: sessionLimits.absolute / 1000 });
    const user = await findUser(deps, userId);
    await writeAudit(deps, { actor: `person:${userId}`, action: "sign-in", details: { way } });
    return describe(user, way === "link" || way === "password");
  }

  /** Whoever signs in elsewhere, or with a passkey, needs no password here. */
  function describe(user: Awaited<ReturnType<typeof findUser>>, needsPassword: boolean): Session {
    const { name, role, hasPassword } = user;
    return { user: { name, role }, can: [...rolePermissions[role]], mustSetPassword: needsPassword && !hasPassword };
  }

  function limit(wait: number): void {
    if (wait > 0) throw refuse(429, "too-many-tries", "Too many tries; wait before the next.", { retryAfter: wait });
  }

  app.get("/api/session", async (request): Promise<Session> => {
    const { userId, byLink } = await requireSession(request);
    return describe(await findUser(deps, userId), byLink);
  });

  app.post("/api/session/link", async (request, reply) => {
    limit(takeAddress(request.ip));
    const { token } = await readSmallBody(request, linkBody);
    const userId = await redeemSignInToken(deps, token);
    if (!userId) throw refuse(401, "bad-link", "This link was used already or is too old.");
    return signIn(request, reply, userId, "link");
  });

  app.post("/api/session", async (request, reply) => {
    limit(takeAddress(request.ip));
    const { name, password } = await readSmallBody(request, signInBody);
    limit(takeName(name.toLowerCase()));
    const userId = await checkPassword(deps, name, password);
    if (!userId) {
      await writeAudit(deps, { actor: "nobody", action: "sign-in refused", details: { way: "password" } });
      throw refuse(401, "bad-credentials", "Name and password do not fit.");
    }
    return signIn(request, reply, userId, "password");
  });

  app.put("/api/session/password", async (request, reply) => {
    const session = await requireSession(request);
    const { password, current } = await readSmallBody(request, passwordBody, { password: passwordRule });
    if (session.hasPassword && !session.byLink) {
      limit(takeName(session.name.toLowerCase()));
      if (!current || !(await checkPassword(deps, session.name, current))) {
        throw refuse(403, "bad-credentials", "The current password does not fit.", {
          field: "current",
          expected: "the password",
        });
      }
    }
    await setPassword(deps, session.userId, password);
    await endSessionsOf(deps, session.userId);
    return signIn(request, reply, session.userId, "password");
  });

  app.delete("/api/session", async (request, reply) => {
    const session = await findSession(deps, request.cookies[cookieName]);
    if (session) await endSession(deps, session.sessionHash);
    reply.clearCookie(cookieName, cookieOptions).code(204);
  });

  return { requireSession, signIn };
}
