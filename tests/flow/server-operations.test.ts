/** What whoever runs the server relies on: backups that open, a move that loses nothing, tenants apart, retention, health, figures. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { listPostgres } from "../../scripts/find-postgres.ts";
import { verifyAudit } from "../../server/audit/verify-audit.ts";
import { retain } from "../../server/ops/retain.ts";
import { openSigningKey } from "../../server/policy/signing-key.ts";
import { listBackups, makeBackup, restoreBackup } from "../../server/storage/backup.ts";
import { moveDatabase } from "../../server/storage/move-database.ts";
import { openDatabase } from "../../server/storage/open-database.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, openServer, type TestServer, testServer } from "./support/server-app.ts";
import { signedInAs, withToken } from "./support/signed-in.ts";
import { hasPostgres, startPostgres } from "./support/throwaway-postgres.ts";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-ops-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const seqs = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ seq: from + index, activity: sampleActivity(from + index) }));

test("a backup of a running server opens, and holds what was acknowledged before it", { timeout: 120_000 }, async () => {
  const folder = newFolder();
  const database = await openDatabase({ dataDirectory: folder });
  const server = await openServer(database, folder, {});
  const device = await server.enroll();
  await device.sendEvents(seqs(1, 30));
  // Others go on meanwhile.
  const [, made] = await Promise.all([device.sendEvents(seqs(31, 30)), makeBackup(database, folder, server.clock.now)]);
  expect(made).not.toBe(null);
  await device.sendEvents(seqs(61, 30));
  await server.app.close();
  await database.close();
  const [name = ""] = listBackups(folder);
  const aside = restoreBackup(folder, name);
  const restored = await openDatabase({ dataDirectory: folder });
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from activities`.execute(restored.db);
  expect([30, 60]).toContain(rows[0]?.count);
  await restored.close();
  expect(aside).toMatch(/before-/);
  expect(() => restoreBackup(folder, "2020-01-01T000000Z")).toThrow(/no backup/);
});

describe.skipIf(!hasPostgres())("moving to PostgreSQL", () => {
  test("brings every row and the chain of the audit log, and the devices go on", { timeout: 180_000 }, async () => {
    const folder = newFolder();
    const from = await openDatabase({ dataDirectory: folder });
    const before = await openServer(from, folder, {});
    const device = await before.enroll({ personHint: "ada@example.com" });
    await device.sendEvents(seqs(1, 40));
    await (await signedInAs(before, "owner")).ask("POST", "/api/accounts", { name: "grace", role: "analyst" });
    const postgres = await startPostgres();
    onTestFinished(() => postgres.stop());
    const to = await openDatabase({ dataDirectory: folder, databaseUrl: await postgres.createDatabase() });
    const moved = await moveDatabase(from.db, to.db);
    expect(moved.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(50);
    expect((await verifyAudit(to.db, (await openSigningKey(folder)).publicJwk)).broken).toBe(null);
    await expect(moveDatabase(from.db, to.db)).rejects.toThrow(/must be empty/);
    await before.app.close();
    await from.close();
    const after = await openServer(to, folder, {});
    const { rows } = (await (await signedInAs(after, "owner")).ask("GET", "/api/inventory")).json();
    expect(rows[0]).toMatchObject({ tool: "chatgpt", activities: 40, people: null });
    await after.app.close();
    await to.close();
  });
});

describe.each(listPostgres())("PostgreSQL $version", ({ bin }) => {
  test("keeps tenants apart for a role that owns the tables, whatever a statement says", { timeout: 120_000 }, async () => {
    const postgres = await startPostgres({ bin });
    onTestFinished(() => postgres.stop());
    const address = await postgres.createDatabase();
    const administrator = new pg.Client({ connectionString: address });
    await administrator.connect();
    await administrator.query("create role keeper login; grant all on schema public to keeper");
    await administrator.query(
      `grant create on database ${(await administrator.query("select current_database() as name")).rows[0].name} to keeper`,
    );
    await administrator.end();
    const asKeeper = address.replace("user=waymark", "user=keeper");
    const database = await openDatabase({ dataDirectory: newFolder(), databaseUrl: asKeeper });
    const insert = (tenant: string) => sql`insert into settings (tenant_id, name, value) values (${tenant}, 'x', '1')`;
    await insert("default").execute(database.db);
    await expect(insert("other").execute(database.db)).rejects.toThrow(/row-level security/);
    const others = new Kysely<Record<string, never>>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: asKeeper, options: "-c waymark.tenant=other" }) }),
    });
    await insert("other").execute(others);
    const seen = async (db: Kysely<never>) => (await sql<{ tenant_id: string }>`select tenant_id from settings`.execute(db)).rows;
    expect(await seen(database.db as never)).toEqual([{ tenant_id: "default" }]);
    expect(await seen(others as never)).toEqual([{ tenant_id: "other" }]);
    expect((await sql`update settings set value = '2'`.execute(others)).numAffectedRows).toBe(1n);
    const { rows: tables } = await sql<{
      name: string;
    }>`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`.execute(
      database.db,
    );
    expect(tables).toEqual([]);
    await others.destroy();
    await database.close();
  });
});

onEachDatabase("operations", (server: () => TestServer) => {
  test("what is past its time is gone, and its counts go later", async () => {
    const { deps, clock } = server();
    const device = await server().enroll();
    await device.sendEvents(seqs(1, 3));
    clock.now += 89 * 86_400_000;
    await retain(deps);
    const count = async () => (await deps.database.db.selectFrom("activities").select("activity_id").execute()).length;
    expect(await count()).toBe(3);
    clock.now += 2 * 86_400_000;
    await retain(deps);
    expect(await count()).toBe(0);
    expect((await deps.database.db.selectFrom("week_counts").select("tool").execute()).length).toBeGreaterThan(0);
    clock.now += 400 * 86_400_000;
    await retain(deps);
    expect(await deps.database.db.selectFrom("week_counts").select("tool").execute()).toEqual([]);
  });

  test("says that it lives and is ready, and counts its answers for who may read them", async () => {
    const get = (url: string) => server().inject({ url, headers: { host: "localhost" } });
    expect([(await get("/healthz")).json(), (await get("/readyz")).json()]).toEqual([{ alive: true }, { ready: true }]);
    const device = await server().enroll();
    await device.sendEvents(seqs(1, 3));
    expect((await get("/api/metrics")).statusCode).toBe(401);
    const program = await withToken(server(), await signedInAs(server(), "owner"), ["metrics:read"]);
    const answer = await program.ask("GET", "/api/metrics");
    expect(answer.headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answer.body).toMatch(/waymark_request_seconds_count\{method="POST",route="\/v1\/events",status="200"\} 1/);
    expect(answer.body).toMatch(/waymark_devices 1\n/);
    expect(answer.body).toMatch(/waymark_activities_total 3\n/);
    expect(answer.body).not.toContain(device.deviceId);
  });
});

describe("the schema", () => {
  const server = testServer("embedded");
  test("can be spread by tenant: it leads every key, and no key points from one table to another", async () => {
    const { db } = server().deps.database;
    const { rows: tables } = await sql<{ name: string; keyed: boolean; own: boolean }>`
      select c.relname as name,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull) as own,
        not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisunique and a.attname <> 'tenant_id') as keyed
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'schema_migrations'`.execute(db);
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ own, keyed }) => !own || !keyed)).toEqual([]);
    const { rows: pointing } = await sql`select conname from pg_constraint where contype = 'f'`.execute(db);
    expect(pointing).toEqual([]);
  });
});
