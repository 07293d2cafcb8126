/** Signing in with a passkey instead of a password. The browser's own questions (WebAuthn), answered by @simplewebauthn. */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { writeAudit } from "../audit/write-audit.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { createTokenBucket } from "../web/token-bucket.ts";
import { answer, newPasskey } from "./passkey-bodies.ts";
import type { RequireSession, SignIn } from "./routes.ts";

/** The question that the browser answers: random, with the time at which it ends, and sealed by this server. */
const cookieName = "__Host-waymark-passkey";
const cookieOptions = { path: "/", secure: true, httpOnly: true, sameSite: "strict", maxAge: 300 } as const;
const patience = 300_000;

export function passkeyRoutes(app: FastifyInstance, deps: Deps, requireSession: RequireSession, signIn: SignIn): void {
  const take = createTokenBucket(deps.limits.signInAddress, deps.now);
  const { db } = deps.database;
  /** Questions that were answered: none counts twice. */
  const used = new Map<string, number>();

  const place = (request: FastifyRequest) => {
    const origin = deps.publicOrigin ?? `http://${request.headers.host}`;
    return { origin, id: new URL(origin).hostname };
  };

  function ask<Options extends { challenge: string }>(reply: FastifyReply, options: Options): Options {
    const question = `${options.challenge}.${deps.now() + patience}`;
    reply.setCookie(cookieName, `${question}.${deps.pseudonyms.seal(question)}`, cookieOptions);
    return options;
  }

  function asked(request: FastifyRequest, reply: FastifyReply): string {
    const [challenge = "", end = "", seal] = (request.cookies[cookieName] ?? "").split(".");
    reply.clearCookie(cookieName, cookieOptions);
    const genuine = seal === deps.pseudonyms.seal(`${challenge}.${end}`) && deps.now() < Number(end);
    if (!genuine || used.has(challenge)) throw wrong();
    for (const [old, at] of used) if (deps.now() - at > patience) used.delete(old);
    used.set(challenge, deps.now());
    return challenge;
  }

  app.post("/api/session/passkey/question", async (request, reply) => {
    const wait = take(request.ip);
    if (wait > 0) throw refuse(429, "too-many-tries", "Too many tries; wait before the next.", { retryAfter: wait });
    return ask(reply, await generateAuthenticationOptions({ rpID: place(request).id, userVerification: "required" }));
  });

  app.post("/api/session/passkey", async (request, reply) => {
    const response = await readSmallBody(request, answer);
    const challenge = asked(request, reply);
    const row = await db
      .selectFrom("passkeys as p")
      .innerJoin("users as u", (join) => join.onRef("u.tenant_id", "=", "p.tenant_id").onRef("u.user_id", "=", "p.user_id"))
      .select(["p.credential_id", "p.user_id", "p.public_key", "p.counter"])
      .where("p.tenant_id", "=", tenantId)
      .where("p.credential_id", "=", response.id)
      .where("u.disabled_at", "is", null)
      .executeTakeFirst();
    const { origin, id } = place(request);
    const verified = row
      ? await verifyAuthenticationResponse({
          response: response as unknown as AuthenticationResponseJSON,
          ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true },
          credential: { id: row.credential_id, publicKey: Buffer.from(row.public_key, "base64url"), counter: row.counter },
        }).catch(() => null)
      : null;
    if (!row || !verified?.verified) {
      await writeAudit(deps, { actor: "nobody", action: "sign-in refused", details: { way: "passkey" } });
      throw wrong();
    }
    await db
      .updateTable("passkeys")
      .set({ counter: verified.authenticationInfo.newCounter, last_used_at: new Date(deps.now()) })
      .where("tenant_id", "=", tenantId)
      .where("credential_id", "=", row.credential_id)
      .execute();
    return signIn(request, reply, row.user_id, "passkey");
  });

  app.post("/api/session/passkeys/question", async (request, reply) => {
    const { userId, name } = await requireSession(request);
    return ask(
      reply,
      await generateRegistrationOptions({
        ...{ rpName: "Waymark", rpID: place(request).id, userName: name, userID: Buffer.from(userId) },
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      }),
    );
  });

  app.post("/api/session/passkeys", async (request, reply) => {
    const { userId, kind } = await requireSession(request);
    if (kind !== "person") throw wrong();
    const { label, answer: response } = await readSmallBody(request, newPasskey);
    const { origin, id } = place(request);
    const verified = await verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      ...{ expectedChallenge: asked(request, reply), expectedOrigin: origin, expectedRPID: id, requireUserVerification: true },
    }).catch(() => null);
    if (!verified?.verified) throw wrong();
    const { credential } = verified.registrationInfo;
    await db
      .insertInto("passkeys")
      .values({
        ...{ tenant_id: tenantId, credential_id: credential.id, user_id: userId, counter: credential.counter, label },
        ...{ public_key: Buffer.from(credential.publicKey).toString("base64url"), created_at: new Date(deps.now()) },
        ...{ transports: JSON.stringify(credential.transports ?? []), last_used_at: null },
      })
      .execute();
    await writeAudit(deps, { actor: `person:${userId}`, action: "passkey added" });
    return { added: true };
  });
}

function wrong() {
  return refuse(401, "bad-passkey", "This passkey is not known here, or its answer does not fit.");
}
