/** Who may do what: every route of the OpenAPI document, in every role, with a token, and signed out. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { can, type Permission, permissions, roles } from "../../lib/schema/roles.ts";
import { hashToken } from "../../server/storage/hash-token.ts";
import { testServer } from "./support/server-app.ts";
import { signedInAs, withToken } from "./support/signed-in.ts";

const server = testServer("embedded");

interface Documented {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly needs: Permission | undefined;
}

async function documented(): Promise<Documented[]> {
  const { paths } = (await server().inject({ url: "/api/openapi.json", headers: { host: "localhost" } })).json();
  return Object.entries(paths as Record<string, Record<string, { "x-waymark-needs"?: Permission }>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Documented["method"],
      path,
      needs: operation["x-waymark-needs"],
    })),
  );
}

/** Ids that nobody has. */
const addressOf = (path: string) => path.replace(/\{\w+\}/g, () => randomUUID());

describe("the matrix of routes and roles", () => {
  test("every route of the dashboard's API needs a permission, but for signing in and the document itself", async () => {
    const open = (await documented()).filter(({ path, needs }) => path.startsWith("/api/") && needs === undefined);
    expect(open.map(({ path }) => path).filter((path) => !/^\/api\/(session|openapi\.json|docs)/.test(path))).toEqual([]);
  });

  test("each role is let in where the table says so, and nowhere else", { timeout: 120_000 }, async () => {
    const routes = (await documented()).filter(({ needs }) => needs !== undefined);
    expect(routes.length).toBeGreaterThan(25);
    const wrong: string[] = [];
    for (const role of roles) {
      const { ask } = await signedInAs(server(), role);
      for (const { method, path, needs } of routes) {
        const { statusCode } = await ask(method, addressOf(path), method === "GET" || method === "DELETE" ? undefined : {});
        const letIn = statusCode !== 403 && statusCode !== 401;
        if (letIn !== can(role, needs as Permission)) wrong.push(`${role} ${method} ${path}: ${statusCode}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("nobody is let in without a session, with a wrong one, or with a token of another form", async () => {
    const routes = (await documented()).filter(({ needs }) => needs !== undefined);
    for (const { method, path } of routes) {
      const headers = { host: "localhost", origin: "http://localhost", "sec-fetch-site": "same-origin" };
      for (const extra of [{}, { cookie: "__Host-waymark=wrong" }, { authorization: `Bearer wmk_${"a".repeat(43)}` }]) {
        const answer = await server().inject({ method, url: addressOf(path), headers: { ...headers, ...extra } });
        expect([path, answer.statusCode]).toEqual([path, 401]);
      }
    }
  });

  test("a token opens what its scopes name, never more than its maker's role has by now, and nothing once it is over", async () => {
    const owner = await signedInAs(server(), "owner");
    const program = await withToken(server(), owner, ["activities:read", "identities:approve"]);
    const status = async (url: string) => (await program.ask("GET", url)).statusCode;
    expect([await status("/api/inventory"), await status("/api/accounts")]).toEqual([200, 403]);
    expect((await program.ask("POST", `/api/identities/${randomUUID()}/approval`, { approve: true })).statusCode).toBe(403);
    await server().deps.database.db.updateTable("users").set({ role: "auditor" }).where("user_id", "=", owner.userId).execute();
    expect(await status("/api/inventory")).toBe(403);
    await server().deps.database.db.updateTable("users").set({ role: "owner" }).where("user_id", "=", owner.userId).execute();
    server().clock.now += 86_400_000;
    expect(await status("/api/inventory")).toBe(401);
  });

  test("nobody gives a token more than the own role has", async () => {
    const owner = await signedInAs(server(), "owner");
    expect((await owner.ask("POST", "/api/api-tokens", { label: "x", scopes: ["identities:approve"], days: 1 })).statusCode).toBe(
      403,
    );
    const made = await owner.ask("POST", "/api/api-tokens", { label: "x", scopes: ["audit:read"], days: 1 });
    expect(made.json()).toEqual({ id: expect.any(String), token: expect.stringMatching(/^wmk_/) });
    const listed = (await owner.ask("GET", "/api/api-tokens")).body;
    expect(listed).not.toContain(made.json().token);
    expect(listed).not.toContain(hashToken(made.json().token));
    expect((await owner.ask("DELETE", `/api/api-tokens/${made.json().id}`)).statusCode).toBe(200);
  });
});

describe("accounts", () => {
  test("one is made with a one-time link, changes role, and is shut out at once", async () => {
    const owner = await signedInAs(server(), "owner");
    const made = await owner.ask("POST", "/api/accounts", { name: "Grace", role: "analyst" });
    expect(made.json().link).toMatch(/\/sign-in#token=/);
    expect((await owner.ask("POST", "/api/accounts", { name: "grace", role: "owner" })).statusCode).toBe(409);
    const grace = (await owner.ask("GET", "/api/accounts")).json().rows.find(({ name }: { name: string }) => name === "grace");
    expect(grace).toMatchObject({ role: "analyst", disabled: false });
    const analyst = await signedInAs(server(), "analyst");
    expect((await analyst.ask("GET", "/api/inventory")).statusCode).toBe(200);
    expect((await owner.ask("PUT", `/api/accounts/${analyst.userId}`, { disabled: true })).statusCode).toBe(200);
    expect((await analyst.ask("GET", "/api/inventory")).statusCode).toBe(401);
  });

  test("the last owner stays", async () => {
    const owner = await signedInAs(server(), "owner");
    expect((await owner.ask("PUT", `/api/accounts/${owner.userId}`, { role: "analyst" })).json().error).toBe("last-owner");
    const other = await signedInAs(server(), "owner");
    expect((await owner.ask("PUT", `/api/accounts/${other.userId}`, { role: "analyst" })).statusCode).toBe(200);
    expect((await owner.ask("PUT", `/api/accounts/${owner.userId}`, { disabled: true })).json().error).toBe("last-owner");
  });
});

test("the permissions of the table are used, each by a route or a rule", () => {
  expect(new Set(roles.flatMap((role) => permissions.filter((permission) => can(role, permission)))).size).toBe(
    permissions.length,
  );
});
