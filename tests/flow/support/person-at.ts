/** Somebody with an account of the dashboard, signed in anew for each request: tests let days pass, and a session lasts hours. */
import { randomUUID } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import { startSession } from "../../../server/admin/sessions.ts";
import { tenantId } from "../../../server/storage/tenant.ts";
import type { TestServer } from "./server-app.ts";

type Ask = (url: string, body?: object) => Promise<LightMyRequestResponse>;

export interface Person {
  readonly get: Ask;
  readonly post: Ask;
  readonly put: Ask;
  /** PUT of a file's text. */
  readonly file: (url: string, text: string) => Promise<LightMyRequestResponse>;
}

export async function personAt(server: TestServer, name: string): Promise<Person> {
  const userId = randomUUID();
  const values = { name, password_hash: null, created_at: new Date(), disabled_at: null, oidc_subject: null };
  await server.deps.database.db
    .insertInto("users")
    .values({ tenant_id: tenantId, user_id: userId, ...values })
    .execute();
  const headersOf = async (type: string) => {
    const cookie = `__Host-waymark=${await startSession(server.deps, userId, true)}`;
    return { host: "localhost:1", origin: "http://localhost:1", cookie, "content-type": type };
  };
  const ask =
    (method: "GET" | "POST" | "PUT"): Ask =>
    async (url, body) => {
      const headers = await headersOf("application/json");
      return server.inject({ method, url, headers, ...(body === undefined ? {} : { payload: JSON.stringify(body) }) });
    };
  const file: Person["file"] = async (url, payload) =>
    server.inject({ method: "PUT", url, headers: await headersOf("text/plain"), payload });
  return { get: ask("GET"), post: ask("POST"), put: ask("PUT"), file };
}
