/** A database of an earlier version, with what was in it, opens in this one: its devices go on, and nothing is lost or counted twice. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import type { EventsReply } from "../../lib/schema/wire.ts";
import { openEmbedded } from "../../server/storage/embedded/embedded.ts";
import { embeddedDialect } from "../../server/storage/embedded/embedded-dialect.ts";
import { createEngineHealth } from "../../server/storage/embedded/engine-health.ts";
import { loadMigrations, migrate } from "../../server/storage/migrate.ts";
import { openDatabase } from "../../server/storage/open-database.ts";
import type { Tables } from "../../server/storage/tables.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { openServer, startOfTime } from "./support/server-app.ts";
import { batchBody, type KeyPair, makeKey, signedRequest } from "./support/server-device.ts";
import { signedInAs } from "./support/signed-in.ts";
import { hasPostgres, startPostgres } from "./support/throwaway-postgres.ts";

/** A database that knows the migrations up to `last` and no later one. */
type OpenEarlier = (folder: string) => Promise<{ db: Kysely<Tables>; close: () => Promise<void>; databaseUrl?: string }>;

const embedded: OpenEarlier = async (folder) => {
  const pglite = await openEmbedded(
    join(folder, "database"),
    createEngineHealth(() => undefined),
  );
  return { db: new Kysely<Tables>({ dialect: embeddedDialect(pglite) }), close: () => pglite.close() };
};

const postgresql: OpenEarlier = async () => {
  const postgres = await startPostgres();
  if (!postgres) throw new Error("no PostgreSQL here");
  onTestFinished(() => postgres.stop());
  const databaseUrl = await postgres.createDatabase();
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl }) }) });
  return { db, close: () => db.destroy(), databaseUrl };
};

const first = sampleActivity(1);
const second = sampleActivity(2, {
  tool: "grammarly",
  host: "grammarly.com",
  kind: "visit",
  outcome: "allowed",
  action: "record",
});

/** What a device had sent by then, written as that version wrote it. */
async function putRows(db: Kysely<Tables>, deviceId: string, key: KeyPair): Promise<void> {
  const at = new Date(startOfTime - 60_000);
  await sql`insert into devices (tenant_id, device_id, public_key, token_hash, browser_name, browser_version, extension_version, person_hash, enrolled_at)
    values ('default', ${deviceId}, ${key.publicKey.x}, 'none', 'chrome', '140.0', '0.1.0', 'someone', ${at})`.execute(db);
  await sql`insert into device_sequences (tenant_id, device_id, epoch, last_seq) values ('default', ${deviceId}, 1, 2)`.execute(
    db,
  );
  for (const { id, kind, tool, host, action, outcome } of [first, second]) {
    await sql`insert into activities (tenant_id, device_id, activity_id, revision, received_at, updated_at, occurred_at, clock_skew_ms, kind, tool, host, action, outcome, policy, findings, size_band)
      values ('default', ${deviceId}, ${id}, 0, ${at}, ${at}, ${at}, 0, ${kind}, ${tool}, ${host}, ${action}, ${outcome}, 'Ours', '[]'::jsonb, 'under-1k')`.execute(
      db,
    );
  }
  const { rows } = await sql<{ there: boolean }>`select to_regclass('event_receipts') is not null as there`.execute(db);
  if (rows[0]?.there) {
    await sql`insert into event_receipts (tenant_id, device_id, epoch, seq, digest) values ('default', ${deviceId}, 1, 1, 'a'), ('default', ${deviceId}, 1, 2, 'b')`.execute(
      db,
    );
  }
  await sql`insert into users (tenant_id, user_id, name, created_at) values ('default', ${randomUUID()}, 'from before', ${at})`.execute(
    db,
  );
}

const cases: readonly (readonly [name: string, open: OpenEarlier, last: string])[] = [
  ["the first database that there was", embedded, "0001-start.sql"],
  ["one from before activities lay by week", embedded, "0007-next-steps.sql"],
  ...(hasPostgres() ? [["the first one, on PostgreSQL", postgresql, "0001-start.sql"] as const] : []),
];

describe("a database of an earlier version", () => {
  test.for(cases)("%s: opens, and its device goes on", { timeout: 120_000 }, async ([, open, last]) => {
    const directory = mkdtempSync(join(tmpdir(), "waymark-upgrade-"));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const earlier = loadMigrations().filter(({ name }) => name <= last);
    expect(earlier.at(-1)?.name).toBe(last);
    const key = await makeKey();
    const deviceId = randomUUID();
    const old = await open(directory);
    await migrate(old.db, earlier);
    await putRows(old.db, deviceId, key);
    await old.close();

    const database = await openDatabase({ dataDirectory: directory, databaseUrl: old.databaseUrl });
    const server = await openServer(database, directory, {});
    onTestFinished(async () => {
      await server.app.close();
      await database.close();
    });
    const { rows } = await sql<{ name: string }>`select name from schema_migrations order by name`.execute(database.db);
    expect(rows.map(({ name }) => name)).toEqual(loadMigrations().map(({ name }) => name));

    // The device sends what it had sent, since it never heard the answer, and what came since.
    const events = [first, second, sampleActivity(3)].map((activity, index) => ({ seq: index + 1, activity }));
    const body = batchBody(deviceId, startOfTime, events);
    const sent = await server.inject(await signedRequest({ key, keyId: deviceId, now: startOfTime }, "POST", "/v1/events", body));
    expect(sent.statusCode).toBe(200);
    expect(sent.json<EventsReply>()).toMatchObject({ ackedTo: 3, rejected: [] });
    const stored = await sql<{ id: string }>`select activity_id as id from activities order by occurred_at, activity_id`.execute(
      database.db,
    );
    expect(stored.rows.map(({ id }) => id).sort()).toEqual([first, second, sampleActivity(3)].map(({ id }) => id).sort());

    const owner = await signedInAs(server, "owner");
    const inventory = (await owner.ask("GET", "/api/inventory")).json<{ rows: { tool: string; activities: number }[] }>();
    expect(inventory.rows.map(({ tool, activities }) => [tool, activities]).sort()).toEqual([
      ["chatgpt", 2],
      ["grammarly", 1],
    ]);
    const users = await database.db.selectFrom("users").select(["name", "role"]).where("name", "=", "from before").execute();
    expect(users).toEqual([{ name: "from before", role: "owner" }]);
  });
});
