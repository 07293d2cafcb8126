/** Requests of somebody who is signed in to the dashboard, in any role, or of a program with a token. */
import { randomUUID } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import type { Permission, Role } from "../../../lib/schema/roles.ts";
import { createApiToken } from "../../../server/admin/api-tokens.ts";
import { startSession } from "../../../server/admin/sessions.ts";
import { tenantId } from "../../../server/storage/tenant.ts";
import type { TestServer } from "./server-app.ts";

type Method = "GET" | "POST" | "PUT" | "DELETE";

export interface Caller {
  readonly userId: string;
  /** Of its requests, for those that are not JSON. */
  readonly headers: Readonly<Record<string, string>>;
  readonly ask: (method: Method, url: string, body?: object) => Promise<LightMyRequestResponse>;
}

const own = { host: "localhost:4870", origin: "http://localhost:4870", "sec-fetch-site": "same-origin" };

export async function signedInAs(server: TestServer, role: Role): Promise<Caller> {
  const userId = randomUUID();
  await server.deps.database.db
    .insertInto("users")
    .values({
      tenant_id: tenantId,
      user_id: userId,
      name: `${role}-${userId}`,
      role,
      password_hash: null,
      created_at: new Date(),
    })
    .execute();
  const cookie = `__Host-waymark=${await startSession(server.deps, userId, false)}`;
  return { userId, headers: { ...own, cookie }, ask: asker(server, { ...own, cookie }) };
}

export async function withToken(
  server: TestServer,
  maker: Caller,
  scopes: readonly Permission[],
): Promise<Caller & { id: string }> {
  const { id, token } = await createApiToken(server.deps, { label: "a program", scopes, days: 1 }, maker.userId);
  const headers = { host: own.host, authorization: `Bearer ${token}` };
  return { userId: maker.userId, id, headers, ask: asker(server, headers) };
}

function asker(server: TestServer, headers: Record<string, string>): Caller["ask"] {
  return (method, url, body) =>
    server.inject({
      method,
      url,
      headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) },
      ...(body ? { payload: JSON.stringify(body) } : {}),
    });
}
