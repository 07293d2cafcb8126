/** What the addresses of sessions, and those that describe the server, take and answer. */
import { z } from "zod";
import { session } from "../../lib/schema/dashboard-api.ts";
import { notice } from "../../lib/schema/wire.ts";
import { media, nothing, type Operation, says } from "../api/operation.ts";
import { answer, newPasskey } from "./passkey-bodies.ts";
import { linkBody, passwordBody, signInBody } from "./session-bodies.ts";

/** As WebAuthn has it; the server reads it no further. */
const question = z.record(z.string(), z.unknown());

export const sessionOperations: Readonly<Record<string, Operation>> = {
  "POST /api/session": { summary: "Signs in with a password", body: signInBody, reply: session },
  "POST /api/session/link": { summary: "Signs in with a one-time link", body: linkBody, reply: session },
  "PUT /api/session/password": { summary: "Another password; every other session ends", body: passwordBody, reply: session },
  "DELETE /api/session": { summary: "Signs out", reply: nothing },
  "GET /api/session/ways": {
    summary: "Whether the company's own sign-in service is set",
    reply: z.strictObject({ oidc: z.boolean() }),
  },
  "GET /api/session/oidc": { summary: "Leads to the company's sign-in service", reply: nothing },
  "GET /api/session/oidc/return": { summary: "Where that service leads back to", reply: nothing },
  "POST /api/session/passkey/question": { summary: "Asks for a passkey, to sign in", body: nothing, reply: question },
  "POST /api/session/passkey": { summary: "Signs in with a passkey", body: answer, reply: session },
  "POST /api/session/passkeys/question": { summary: "Asks for a new passkey", body: nothing, reply: question },
  "POST /api/session/passkeys": { summary: "Adds a passkey", body: newPasskey, reply: says("added") },
  "GET /api/metrics": { summary: "Prometheus text", reply: media("text/plain") },
  "GET /api/openapi.json": { summary: "This description", reply: media("application/json") },
  "GET /api/docs": { summary: "This description as a page", reply: media("text/html") },
  "GET /v1/notice": { summary: "Whether there is another policy", reply: notice },
};
