/** Migrations and the policy in the database. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compactVerify, decodeProtectedHeader, importJWK, type JWK } from "jose";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { policyBundle, policyBundleType } from "../../lib/schema/wire.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { projectRoot } from "../../scripts/project-root.ts";
import { openPolicyStore } from "../../server/policy/policy-store.ts";
import { openSigningKey } from "../../server/policy/signing-key.ts";
import { loadMigrations, migrate } from "../../server/storage/migrate.ts";
import { onEachDatabase, startOfTime, testServer } from "./support/server-app.ts";

onEachDatabase("migrations", (server) => {
  const later = {
    name: "9999-later.sql",
    text: "create table later (a integer);\n\n-- a comment; with marks\ninsert into later values (1);\n",
  };
  const broken = { name: "9999-broken.sql", text: "create table half (a integer);\nselect no_such_thing;\n" };
  beforeEach(() => async () => {
    const { db } = server().deps.database;
    await sql`drop table if exists later, half`.execute(db);
    await sql`delete from schema_migrations where name like '9999%'`.execute(db);
  });

  test("are applied once, in order", async () => {
    const { db } = server().deps.database;
    expect(await migrate(db)).toEqual([]);
    expect(await migrate(db, [...loadMigrations(), later])).toEqual(["9999-later.sql"]);
    expect(await migrate(db, [...loadMigrations(), later])).toEqual([]);
    expect((await sql`select a from later`.execute(db)).rows).toEqual([{ a: 1 }]);
  });

  test("are applied whole or not at all", async () => {
    const { db } = server().deps.database;
    await expect(migrate(db, [...loadMigrations(), broken])).rejects.toThrow();
    await expect(sql`select * from half`.execute(db)).rejects.toThrow(/half/);
  });

  test("stop at a changed file and at a database that is ahead", async () => {
    const { db } = server().deps.database;
    await migrate(db, [...loadMigrations(), later]);
    const changed = { ...later, text: `${later.text}-- more` };
    await expect(migrate(db, [...loadMigrations(), changed])).rejects.toThrow(/9999-later.sql was changed/);
    await expect(migrate(db)).rejects.toThrow(/9999-later.sql, which this version of Waymark does not know/);
  });

  test("wait for one another", async () => {
    const { db } = server().deps.database;
    const all = await Promise.all([1, 2, 3].map(() => migrate(db, [...loadMigrations(), later])));
    expect(all.flat()).toEqual(["9999-later.sql"]);
  });

  test("begin every key with the tenant", async () => {
    const { rows } = await sql<{ table: string; column: string }>`
      select i.indrelid::regclass::text as table, a.attname as column
      from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relname <> 'schema_migrations'`.execute(server().deps.database.db);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.column !== "tenant_id")).toEqual([]);
  });

  test("lead from no table to another, and have no triggers but those that deploy/citus.sql takes away: a cluster knows neither", async () => {
    const { db } = server().deps.database;
    const { rows: keys } = await sql<{ name: string }>`
      select conname as name from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where n.nspname = 'public' and contype = 'f'`.execute(db);
    expect(keys).toEqual([]);
    const { rows: triggers } = await sql<{ name: string }>`
      select t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and not t.tgisinternal`.execute(db);
    const dropped = [...readFileSync(join(projectRoot, "deploy/citus.sql"), "utf8").matchAll(/drop trigger if exists (\w+)/g)];
    expect(triggers.map(({ name }) => name).sort()).toEqual(dropped.map(([, name]) => name).sort());
  });
});

describe("the policy", () => {
  const server = testServer("embedded");
  let folder: string;
  let file: string;
  let bad: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "waymark-policy-"));
    file = join(folder, "policy.json");
    bad = [];
    return () => rmSync(folder, { recursive: true, force: true });
  });
  const write = (document: unknown) => writeFileSync(file, typeof document === "string" ? document : JSON.stringify(document));
  const open = async () =>
    openPolicyStore({
      database: server().deps.database,
      key: await openSigningKey(folder),
      policyFile: file,
      now: () => server().clock.now,
      onBadFile: (error) => bad.push(error.message),
    });
  const mine = { ...nudgePolicy, name: "Ours" };

  test("is signed, says by which key, and cannot be changed", async () => {
    const { bundle, seq } = await server().deps.policies.current();
    const header = decodeProtectedHeader(bundle);
    expect(header).toMatchObject({ alg: "Ed25519", typ: policyBundleType, jwk: { kty: "OKP", crv: "Ed25519" } });
    const { payload } = await compactVerify(bundle, await importJWK(header.jwk as JWK, "Ed25519"));
    const claims = policyBundle.parse(JSON.parse(new TextDecoder().decode(payload)));
    expect(claims).toMatchObject({ v: 1, tenant: "default", seq, iat: startOfTime / 1000, policy: nudgePolicy });
    expect(JSON.stringify(header)).not.toContain('"d"');
  });

  test("keeps its number and its bundle over a restart, and the key stays private", async () => {
    write(mine);
    const first = await (await open()).current();
    expect(await (await open()).current()).toEqual(first);
    const keyFile = join(folder, "keys", "policy-signing.jwk");
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(first.bundle).not.toContain(JSON.parse(readFileSync(keyFile, "utf8")).d);
  });

  test("gets the next number when its file changes, even back to what it was", async () => {
    write(mine);
    const store = await open();
    const first = await store.current();
    write({ ...mine, otherwise: "nudge" });
    const second = await store.current();
    expect([second.seq, second.policy.otherwise]).toEqual([first.seq + 1, "nudge"]);
    write(mine);
    expect((await store.current()).seq).toBe(first.seq + 2);
    expect(new Set([first.etag, second.etag]).size).toBe(2);
  });

  test("keeps the last good one when the file breaks, now and after a restart, and says what is wrong", async () => {
    write(mine);
    const store = await open();
    const good = await store.current();
    write({ ...mine, rules: [{ id: "a", when: {}, action: "SECRET-VALUE" }], extra: 1 });
    expect(await store.current()).toEqual(good);
    expect(await (await open()).current()).toEqual(good);
    expect(bad).toHaveLength(2);
    expect(bad[0]).toMatch(/rules\[0\]\.action: expected one of allow, record/);
    expect(bad[0]).not.toContain("SECRET-VALUE");
    write({ ...mine, name: "Mended" });
    expect((await store.current()).policy.name).toBe("Mended");
  });

  test.each([
    ["neither JSON nor YAML", "{", /policy file:\n {2}line 1: expected/],
    ["a list", "[]", /policy file:\n {2}the document: expected/],
    ["another version", { ...mine, version: 2 }, /version: expected/],
    [
      "a link that runs code",
      { ...mine, approved: [{ tool: "a", name: "A", url: "javascript:alert(1)" }] },
      /approved\[0\]\.url: expected/,
    ],
  ])("does not start from a first file with %s", async (_, document, message) => {
    await server().deps.database.db.deleteFrom("policy_versions").execute();
    write(document);
    await expect(open()).rejects.toThrow(message);
  });

  test("is signed anew before it expires, under the same number", async () => {
    write(mine);
    const store = await open();
    const first = await store.current();
    server().clock.now += 6 * 86_400_000;
    expect((await store.current()).etag).toBe(first.etag);
    server().clock.now += 86_400_000;
    const renewed = await store.current();
    expect([renewed.seq, renewed.etag === first.etag]).toEqual([first.seq, false]);
  });

  test("asked for by many at once, gets one number", async () => {
    write(mine);
    const store = await open();
    const { seq } = await store.current();
    write({ ...mine, otherwise: "block" });
    const all = await Promise.all(Array.from({ length: 8 }, () => store.current()));
    expect(new Set(all.map((each) => each.seq))).toEqual(new Set([seq + 1]));
  });
});
