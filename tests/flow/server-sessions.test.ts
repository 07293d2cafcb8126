/** Who may see the dashboard's data, and how they came in. */
import { describe, expect, test } from "vitest";
import { session } from "../../lib/schema/dashboard-api.ts";
import { refusal } from "../../lib/schema/wire.ts";
import { sessionLimits } from "../../server/admin/sessions.ts";
import { createSignInToken } from "../../server/admin/sign-in-link.ts";
import { onEachDatabase, type TestServer, testServer } from "./support/server-app.ts";

const own = { host: "localhost:4870", origin: "http://localhost:4870", "sec-fetch-site": "same-origin" };
const password = "five small words in a row";

type Method = "GET" | "POST" | "PUT" | "DELETE";

function browser(server: () => TestServer) {
  let cookie = "";
  const ask = async (method: Method, url: string, body?: object, headers: Record<string, string> = own) => {
    const answer = await server().inject({
      method,
      url,
      headers: { ...headers, ...(cookie ? { cookie } : {}), ...(body ? { "content-type": "application/json" } : {}) },
      ...(body ? { payload: JSON.stringify(body) } : {}),
    });
    const set = answer.cookies[0];
    if (set) cookie = set.value === "" ? "" : `${set.name}=${set.value}`;
    return answer;
  };
  return {
    ask,
    cookie: () => cookie,
    keep: (value: string) => {
      cookie = value;
    },
    link: async () => ask("POST", "/api/session/link", { token: await createSignInToken(server().deps) }),
  };
}

onEachDatabase("signing in", (server) => {
  test("by the one-time link, a password, and out again", async () => {
    const me = browser(server);
    const first = await me.link();
    const { can, ...signedIn } = session.parse(first.json());
    expect([first.statusCode, signedIn]).toEqual([200, { user: { name: "admin", role: "owner" }, mustSetPassword: true }]);
    expect(can).toContain("accounts:write");
    expect((await me.ask("PUT", "/api/session/password", { password })).json().mustSetPassword).toBe(false);
    expect((await me.ask("GET", "/api/inventory")).statusCode).toBe(200);
    expect((await me.ask("DELETE", "/api/session")).statusCode).toBe(204);
    expect((await me.ask("GET", "/api/inventory")).statusCode).toBe(401);
    expect((await me.ask("POST", "/api/session", { name: "Admin", password })).statusCode).toBe(200);
    expect(session.parse((await me.ask("GET", "/api/session")).json()).mustSetPassword).toBe(false);
  });

  test("a link works once, for an hour, and only the latest", async () => {
    const { deps, clock } = server();
    const use = async (token: string) => (await browser(server).ask("POST", "/api/session/link", { token })).statusCode;
    const used = await createSignInToken(deps);
    expect([await use(used), await use(used)]).toEqual([200, 401]);
    const old = await createSignInToken(deps);
    const latest = await createSignInToken(deps);
    expect(await use(old)).toBe(401);
    clock.now += 60 * 60_000;
    expect(await use(latest)).toBe(401);
  });

  test("of two that use a link at once, one comes in", async () => {
    const token = await createSignInToken(server().deps);
    const answers = await Promise.all([1, 2, 3].map(() => browser(server).ask("POST", "/api/session/link", { token })));
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 401, 401]);
  });

  test("stores neither password nor session nor link as they are", async () => {
    const me = browser(server);
    const token = await createSignInToken(server().deps);
    await me.ask("POST", "/api/session/link", { token });
    await me.ask("PUT", "/api/session/password", { password });
    const { db } = server().deps.database;
    const rows = [
      await db.selectFrom("users").selectAll().execute(),
      await db.selectFrom("sessions").selectAll().execute(),
      await db.selectFrom("sign_in_links").selectAll().execute(),
    ];
    const kept = JSON.stringify(rows) + server().log.join("");
    expect(rows.map((each) => each.length)).toEqual([1, 1, 1]);
    expect(rows[0]?.[0]).toMatchObject({ password_hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) });
    for (const secret of [password, token, me.cookie().split("=")[1] as string]) expect(kept).not.toContain(secret);
  });
});

describe("sessions", () => {
  const server = testServer("embedded");

  test("the cookie is for this host, over https or loopback, out of reach of scripts and other sites", async () => {
    const [set] = [(await browser(server).link()).headers["set-cookie"]].flat();
    expect(set).toMatch(/^__Host-waymark=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  test("end after half an hour without use, and after twelve hours in any case", async () => {
    const me = browser(server);
    await me.link();
    const status = async () => (await me.ask("GET", "/api/devices")).statusCode;
    server().clock.now += sessionLimits.idle - 1;
    expect(await status()).toBe(200);
    server().clock.now += sessionLimits.idle;
    expect(await status()).toBe(401);
    await me.link();
    for (let used = 0; used < sessionLimits.absolute; used += sessionLimits.idle / 2) {
      expect(await status()).toBe(200);
      server().clock.now += sessionLimits.idle / 2;
    }
    expect(await status()).toBe(401);
  });

  test("change their secret at every sign-in, and end everywhere with a new password", async () => {
    const [me, elsewhere] = [browser(server), browser(server)];
    await elsewhere.link();
    await me.link();
    const planted = me.cookie();
    await me.ask("PUT", "/api/session/password", { password });
    expect(me.cookie()).not.toBe(planted);
    const thief = browser(server);
    thief.keep(planted);
    expect((await thief.ask("GET", "/api/devices")).statusCode).toBe(401);
    expect((await elsewhere.ask("GET", "/api/devices")).statusCode).toBe(401);
    const before = me.cookie();
    await me.ask("POST", "/api/session", { name: "admin", password });
    thief.keep(before);
    expect((await thief.ask("GET", "/api/devices")).statusCode).toBe(401);
    expect((await me.ask("GET", "/api/devices")).statusCode).toBe(200);
  });

  test.each([
    ["nothing", ""],
    ["an empty cookie", "__Host-waymark="],
    ["a guess", `__Host-waymark=${"A".repeat(43)}`],
    ["a chosen secret", "__Host-waymark=fixed"],
    ["another cookie", "waymark=x; session=y"],
  ])("%s opens no door", async (_, cookie) => {
    const stranger = browser(server);
    stranger.keep(cookie);
    for (const [method, url] of [
      ["GET", "/api/session"],
      ["GET", "/api/inventory"],
      ["GET", "/api/inventory/chatgpt"],
      ["GET", "/api/devices"],
      ["PUT", "/api/session/password"],
    ] as const) {
      const answer = await stranger.ask(method, url);
      expect([url, answer.statusCode, refusal.parse(answer.json()).error]).toEqual([url, 401, "signed-out"]);
      expect(answer.headers["cache-control"]).toBe("no-store");
    }
  });

  test("a password may be changed by who knows the old one", async () => {
    const me = browser(server);
    await me.link();
    await me.ask("PUT", "/api/session/password", { password });
    const change = (body: object) => me.ask("PUT", "/api/session/password", body);
    expect((await change({ password: "another long one" })).statusCode).toBe(403);
    expect((await change({ password: "another long one", current: "wrong" })).statusCode).toBe(403);
    const short = await change({ password: "too short", current: password });
    expect([short.statusCode, short.json().field, short.json().expected]).toEqual([400, "password", "12 to 200 characters"]);
    expect((await change({ password: "another long one", current: password })).statusCode).toBe(200);
  });

  test("wrong names and wrong passwords look the same, and tries are limited", async () => {
    const me = browser(server);
    await me.link();
    await me.ask("PUT", "/api/session/password", { password });
    const attempt = async (name: string, tried: string) => {
      const { statusCode, body, headers } = await browser(server).ask("POST", "/api/session", { name, password: tried });
      return { statusCode, body, wait: headers["retry-after"] };
    };
    const wrong = await attempt("admin", "wrong");
    expect(wrong.statusCode).toBe(401);
    expect(await attempt("nobody", "wrong")).toEqual(wrong);
    for (let i = 0; i < 4; i++) await attempt("admin", "wrong");
    expect(await attempt("ADMIN", password)).toMatchObject({ statusCode: 429, wait: "60" });
    server().clock.now += 60_000;
    expect((await attempt("admin", password)).statusCode).toBe(200);
  });

  test.each([
    ["another site", { ...own, origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a sibling site", { ...own, "sec-fetch-site": "same-site" }],
    ["an opaque origin", { ...own, origin: "null" }],
    ["another port", { ...own, origin: "http://localhost:9999" }],
    ["an address bar", { host: own.host, "sec-fetch-site": "none" }],
    ["nowhere", { host: own.host }],
    ["a name that points here", { ...own, host: "evil.example:4870", origin: "http://evil.example:4870" }],
  ])("a change asked for by %s is refused", async (_, headers) => {
    const me = browser(server);
    await me.link();
    const answer = await me.ask("DELETE", "/api/session", undefined, headers);
    expect([answer.statusCode, refusal.parse(answer.json()).error]).toEqual([
      403,
      expect.stringMatching(/^(cross-site|wrong-host)$/),
    ]);
    expect((await me.ask("GET", "/api/session")).statusCode).toBe(200);
  });

  test("nothing can be read from another site", async () => {
    const me = browser(server);
    await me.link();
    const foreign = { host: own.host, "sec-fetch-site": "cross-site" };
    expect((await me.ask("GET", "/api/inventory", undefined, foreign)).statusCode).toBe(403);
    const reply = await me.ask("GET", "/api/inventory", undefined, { host: own.host, "sec-fetch-site": "none" });
    expect([reply.statusCode, reply.headers["access-control-allow-origin"]]).toEqual([200, undefined]);
  });

  test.each([
    ["name", { name: "", password }],
    ["password", { name: "admin" }],
    ["body", { name: "admin", password, remember: true }],
    ["name", { name: "a\0", password }],
  ])("a bad %s is named", async (field, body) => {
    const answer = await browser(server).ask("POST", "/api/session", body);
    expect([answer.statusCode, answer.json().field]).toEqual([400, field]);
  });
});

describe("behind a public name", () => {
  const server = testServer("embedded", { publicOrigin: "https://waymark.example" });
  const there = { host: "waymark.example", origin: "https://waymark.example", "sec-fetch-site": "same-origin" };

  test("only that name is served, and browsers are told to insist on https", async () => {
    const good = await browser(server).ask("POST", "/api/session", { name: "a", password: "b" }, there);
    expect([good.statusCode, good.headers["strict-transport-security"]]).toEqual([401, "max-age=31536000"]);
    for (const headers of [own, { ...there, origin: "http://waymark.example" }, { ...there, host: "waymark.example:444" }]) {
      expect((await browser(server).ask("POST", "/api/session", { name: "a", password: "b" }, headers)).statusCode).toBe(403);
    }
  });
});
