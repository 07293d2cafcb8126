/**
 * Signing in by the company's own service (OpenID Connect): authorisation code with PKCE, state and nonce. What its groups mean here is said
 * by `roles`; whoever is in none of them does not come in.
 */
import type { FastifyInstance, FastifyRequest } from "fastify";
import * as oidc from "openid-client";
import { type Role, roles as roleNames } from "../../lib/schema/roles.ts";
import { writeAudit } from "../audit/write-audit.ts";
import type { Deps } from "../deps.ts";
import { refuse } from "../web/refusal.ts";
import { createTokenBucket } from "../web/token-bucket.ts";
import { findExternal } from "./external-accounts.ts";
import type { OidcOptions } from "./oidc-options.ts";
import type { SignIn } from "./routes.ts";

/** Comes back from another site, so it may not be strict; good for ten minutes and one use. */
const cookieName = "__Host-waymark-oidc";
const cookieOptions = { path: "/", secure: true, httpOnly: true, sameSite: "lax", maxAge: 600 } as const;
export const oidcPath = "/api/session/oidc";
export const oidcReturnPath = "/api/session/oidc/return";

export function oidcRoutes(app: FastifyInstance, deps: Deps, signIn: SignIn): void {
  const options = deps.oidc;
  app.get("/api/session/ways", async () => ({ oidc: options !== undefined }));
  if (!options) return;
  const take = createTokenBucket(deps.limits.signInAddress, deps.now);
  let discovered: Promise<oidc.Configuration> | null = null;
  const configuration = (): Promise<oidc.Configuration> => {
    discovered ??= discover(options).catch((error) => {
      discovered = null;
      throw error;
    });
    return discovered;
  };
  const returnAddress = (request: FastifyRequest) =>
    new URL(oidcReturnPath, deps.publicOrigin ?? `http://${request.headers.host}`).href;

  app.get(oidcPath, async (request, reply) => {
    const wait = take(request.ip);
    if (wait > 0) throw refuse(429, "too-many-tries", "Too many tries; wait before the next.", { retryAfter: wait });
    const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
    const address = oidc.buildAuthorizationUrl(await reach(configuration), {
      ...{ redirect_uri: returnAddress(request), scope: "openid profile email groups", state, nonce },
      ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: "S256" },
    });
    return reply.setCookie(cookieName, [verifier, state, nonce].join("."), cookieOptions).redirect(address.href);
  });

  app.get(oidcReturnPath, async (request, reply) => {
    const [verifier = "", state = "", nonce = ""] = (request.cookies[cookieName] ?? "").split(".");
    reply.clearCookie(cookieName, cookieOptions);
    const here = new URL(request.url, returnAddress(request));
    const claims = await exchange(await reach(configuration), here, { verifier, state, nonce });
    const role = claims && roleOf(claims[options.claim], options.roles);
    if (!claims || !role) {
      const why = claims ? "no group that may" : "no valid answer";
      await writeAudit(deps, { actor: "nobody", action: "sign-in refused", details: { way: "oidc", why } });
      return reply.redirect("/sign-in?problem=oidc");
    }
    const name = text(claims["email"]) ?? text(claims["preferred_username"]) ?? claims.sub;
    const userId = await findExternal(deps, { subject: `${claims.iss} ${claims.sub}`, name, role });
    if (!userId) return reply.redirect("/sign-in?problem=oidc");
    await signIn(request, reply, userId, "oidc");
    return reply.redirect("/");
  });
}

function discover({ issuer, clientId, clientSecret }: OidcOptions): Promise<oidc.Configuration> {
  const address = new URL(issuer);
  const loopback = ["127.0.0.1", "localhost", "[::1]"].includes(address.hostname);
  return oidc.discovery(address, clientId, clientSecret, undefined, {
    ...(loopback && address.protocol === "http:" ? { execute: [oidc.allowInsecureRequests] } : {}),
    timeout: 10,
  });
}

async function reach(configuration: () => Promise<oidc.Configuration>): Promise<oidc.Configuration> {
  try {
    return await configuration();
  } catch {
    throw refuse(503, "oidc-unreachable", "The company's sign-in service does not answer.", { retryAfter: 10 });
  }
}

/** The claims of a genuine answer to this browser's own question; null for anything else. */
async function exchange(
  configuration: oidc.Configuration,
  here: URL,
  { verifier, state, nonce }: { verifier: string; state: string; nonce: string },
): Promise<oidc.IDToken | null> {
  if (verifier === "" || state === "" || nonce === "") return null;
  try {
    const tokens = await oidc.authorizationCodeGrant(configuration, here, {
      ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
    });
    return tokens.claims() ?? null;
  } catch {
    return null;
  }
}

function roleOf(groups: unknown, known: OidcOptions["roles"]): Role | null {
  const own = Array.isArray(groups) ? groups : [groups];
  return known.find(([group]) => own.includes(group))?.[1] ?? null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" && value.length <= 100 ? value : null;
}

/** "security=admin, staff=analyst". Throws with a sentence naming what is expected. */
export function readRoles(setting: string): OidcOptions["roles"] {
  return setting.split(",").map((pair) => {
    const at = pair.lastIndexOf("=");
    const [group, role] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    const known = roleNames.find((name) => name === role);
    if (at < 1 || group === "" || !known)
      throw new Error(`WAYMARK_OIDC_ROLES: expected group=role pairs with a role of ${roleNames.join(", ")}`);
    return [group, known] as const;
  });
}
