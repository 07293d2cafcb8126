/** Signing in by a company's own service: a real OpenID Connect provider, on loopback, and what a bad one could try. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../server/app.ts";
import { testServer } from "./support/server-app.ts";

const server = testServer("embedded");
const host = "localhost:4870";
let service: Server;
let issuer: string;
let groups: string[] = ["security"];
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  service = createServer();
  await new Promise<void>((done) => service.listen(0, "127.0.0.1", done));
  issuer = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: "waymark", client_secret: "a secret of this test only" },
        ...{ redirect_uris: [`http://${host}/api/session/oidc/return`], grant_types: ["authorization_code"] },
      },
    ],
    claims: { openid: ["sub"], email: ["email"], groups: ["groups"], profile: ["name"] },
    scopes: ["openid", "email", "groups", "profile"],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@example.com`, groups }),
    }),
    loadExistingGrant: async (context: {
      oidc: { provider: Provider; session: { accountId: string }; client: { clientId: string } };
    }) => {
      const { provider: own, session, client } = context.oidc;
      const grant = new own.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope("openid email groups profile");
      await grant.save();
      return grant;
    },
    cookies: { keys: ["one key"] },
  } as never);
  service.on("request", provider.callback());
});
afterAll(() => service.close());

beforeEach(() => {
  groups = ["security"];
  const oidc = { issuer, clientId: "waymark", clientSecret: "a secret of this test only", claim: "groups" };
  app = createApp({
    ...server().deps,
    now: Date.now,
    oidc: {
      ...oidc,
      roles: [
        ["security", "admin"],
        ["staff", "analyst"],
      ],
    },
  });
  return () => app.close();
});

const jarOf = () => {
  const cookies = new Map<string, string>();
  return {
    take: (set: readonly string[]) => {
      for (const line of set) {
        const [pair = ""] = line.split(";");
        cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
      }
    },
    text: () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
  };
};

/** As a browser: from our address to the service, through its log-in and back; returns where it is sent at the end. */
async function travel(account: string): Promise<{ back: string; cookie: string }> {
  const start = await app.inject({ url: "/api/session/oidc", headers: { host, "sec-fetch-site": "same-origin" } });
  expect(start.statusCode).toBe(302);
  const jar = jarOf();
  let address = new URL(start.headers.location as string);
  for (let step = 0; step < 10 && address.host !== host; step++) {
    const isLogin = address.pathname.startsWith("/interaction/");
    const answer = await fetch(address, {
      ...{ redirect: "manual", headers: { cookie: jar.text(), "content-type": "application/x-www-form-urlencoded" } },
      ...(isLogin ? { method: "POST", body: new URLSearchParams({ prompt: "login", login: account, password: "any" }) } : {}),
    });
    jar.take(answer.headers.getSetCookie());
    const next = answer.headers.get("location");
    if (!next) throw new Error(`stopped at ${address.pathname} with ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    address = new URL(next, address);
  }
  const ours = start.cookies[0];
  return { back: address.pathname + address.search, cookie: `${ours?.name}=${ours?.value}` };
}

const comeBack = (url: string, cookie: string) => app.inject({ url, headers: { host, "sec-fetch-site": "cross-site", cookie } });

describe("the company's sign-in service", () => {
  test("lets people in with the role of their group, as the same account each time", async () => {
    for (let round = 0; round < 2; round++) {
      const { back, cookie } = await travel("ada");
      const answer = await comeBack(back, cookie);
      expect([answer.statusCode, answer.headers.location]).toEqual([302, "/"]);
      const session = answer.cookies.find(({ name }) => name === "__Host-waymark");
      const who = await app.inject({ url: "/api/session", headers: { host, cookie: `__Host-waymark=${session?.value}` } });
      expect(who.json()).toMatchObject({ user: { name: "ada@example.com", role: "admin" }, mustSetPassword: false });
    }
    expect(await server().deps.database.db.selectFrom("users").select("name").execute()).toEqual([{ name: "ada@example.com" }]);
  });

  test("lets nobody in without a group that may, with another browser's answer, twice, or without having asked", async () => {
    groups = ["visitors"];
    const { back, cookie } = await travel("eve");
    expect((await comeBack(back, cookie)).headers.location).toBe("/sign-in?problem=oidc");
    groups = ["staff"];
    const [mine, theirs] = [await travel("bob"), await travel("eve")];
    const refused = async (url: string, with_: string) => (await comeBack(url, with_)).headers.location;
    expect(await refused(theirs.back, mine.cookie)).toBe("/sign-in?problem=oidc");
    expect(await refused(mine.back.replace(/state=[^&]+/, "state=other"), mine.cookie)).toBe("/sign-in?problem=oidc");
    expect(await refused(mine.back.replace(/iss=[^&]+/, "iss=https%3A%2F%2Fevil.example"), mine.cookie)).toBe(
      "/sign-in?problem=oidc",
    );
    expect(await refused(mine.back, "")).toBe("/sign-in?problem=oidc");
    const users = await server().deps.database.db.selectFrom("users").select("name").execute();
    expect(users).toEqual([]);
    const log = await server().deps.database.db.selectFrom("audit_log").select("action").execute();
    expect(new Set(log.map(({ action }) => action))).toEqual(new Set(["sign-in refused"]));
  });

  test("a service that does not answer is said so, and local accounts go on", async () => {
    const gone = createApp({
      ...server().deps,
      oidc: { issuer: "http://127.0.0.1:9", clientId: "x", clientSecret: "y", claim: "groups", roles: [] },
    });
    const answer = await gone.inject({ url: "/api/session/oidc", headers: { host, "sec-fetch-site": "same-origin" } });
    expect([answer.statusCode, answer.json().error]).toEqual([503, "oidc-unreachable"]);
    expect((await gone.inject({ url: "/api/session/ways", headers: { host } })).json()).toEqual({ oidc: true });
    await gone.close();
  });
});
