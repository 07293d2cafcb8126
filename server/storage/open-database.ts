/** Opens the one database of the server: embedded below the data folder, or PostgreSQL 15 and newer by its address. */
import { mkdirSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { checkIntegrity } from "./check-integrity.ts";
import { openEmbedded } from "./embedded/embedded.ts";
import { embeddedDialect } from "./embedded/embedded-dialect.ts";
import { createEngineHealth } from "./embedded/engine-health.ts";
import { enforceTenants, tenantSetting } from "./enforce-tenants.ts";
import { migrate } from "./migrate.ts";
import { makePartitions } from "./partitions.ts";
import type { Tables } from "./tables.ts";
import { tenantId } from "./tenant.ts";

export interface Database {
  readonly kind: "embedded" | "postgresql";
  readonly db: Kysely<Tables>;
  /** Where what may be some seconds old is read. */
  readonly reader: Kysely<Tables>;
  /** How many transactions that write events may be under way at once. */
  readonly writers: number;
  /** False when the disk is nearly full: then new data is refused while there is still room to stop in good order. */
  readonly hasRoom: () => boolean;
  /** What ended the database (a disk that refused to write or sync); from then on nothing is acknowledged. Null while all is well. */
  readonly fault: () => Error | null;
  /** Copies the log's changes into the tables. The embedded engine does so only when told. */
  readonly checkpoint: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  readonly dataDirectory: string;
  /** "postgresql://…"; absent: the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** A replica of it that the dashboard's pages read from; absent: they read from the database itself. */
  readonly replicaUrl?: string | undefined;
  /** Test seam of the embedded database: what syncs a file. */
  readonly fsync?: (fileDescriptor: number) => void;
  /** Called once when the database has ended. The caller stops the process. */
  readonly onFault?: (error: Error) => void;
}

/** Bytes: a few segments of the write-ahead log, 16 MiB each. */
const leastRoom = 64 * 1024 * 1024;

/** Opens, checks and migrates. Throws with a sentence that says what to do if the database cannot keep its promises. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = options.databaseUrl ? await openPostgres(options) : await openEmbeddedDatabase(options);
  try {
    await migrate(database.db);
    await makePartitions(database.db, Date.now());
    await enforceTenants(database.db);
    await sql`insert into tenants (tenant_id) values (${tenantId}) on conflict do nothing`.execute(database.db);
    if (database.kind === "embedded") await checkIntegrity(database.db);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

async function openEmbeddedDatabase(options: DatabaseOptions): Promise<Database> {
  const { dataDirectory, fsync } = options;
  const health = createEngineHealth((error) => options.onFault?.(error));
  const hasRoom = (): boolean => {
    const { bavail, bsize } = statfsSync(dataDirectory);
    return bavail * bsize >= leastRoom;
  };
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  if (!hasRoom()) throw new Error(`the disk of ${dataDirectory} is nearly full; make room and start again`);
  const pglite = await openEmbedded(join(dataDirectory, "database"), health, fsync);
  await pglite.query(`set ${tenantSetting} = '${tenantId}'`);
  const db = new Kysely<Tables>({ dialect: embeddedDialect(pglite) });
  const checkpoint = async (): Promise<void> => {
    await sql`checkpoint`.execute(db);
  };
  return {
    kind: "embedded",
    db,
    reader: db,
    writers: 1,
    fault: health.fault,
    hasRoom,
    checkpoint,
    close: async () => {
      // Only saves time at the next start: what is committed is in the log already.
      await checkpoint().catch(() => undefined);
      if (!health.fault()) await pglite.close();
    },
  };
}

/** bigint columns hold counts and sequence numbers, all below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as "text")),
};

async function openPostgres({ databaseUrl, replicaUrl }: DatabaseOptions): Promise<Database> {
  const db = connect(databaseUrl ?? "");
  const reader = replicaUrl ? connect(replicaUrl) : db;
  const close = async (): Promise<void> => {
    await db.destroy();
    if (reader !== db) await reader.destroy();
  };
  try {
    await checkServer(db);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...{ kind: "postgresql", db, reader, writers: 3, close },
    ...{ fault: () => null, hasRoom: () => true, checkpoint: async () => undefined },
  };
}

/** Every connection says whose rows it may see. */
function connect(connectionString: string): Kysely<Tables> {
  const options = `-c ${tenantSetting}=${tenantId}`;
  const limits = { max: 10, connectionTimeoutMillis: 5000, statement_timeout: 30_000 };
  const pool = new pg.Pool({ connectionString, types, options, ...limits });
  // A connection that breaks is replaced at the next query, and a query on it fails by itself; without a listener on both, idle and in
  // use, the break would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

async function checkServer(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('server_version_num', 'fsync', 'synchronous_commit')`.execute(db);
  const setting = new Map(rows.map((row) => [row.name, row.setting]));
  if (Number(setting.get("server_version_num")) < 150_000) throw new Error("DATABASE_URL: needs PostgreSQL 15 or newer");
  for (const name of ["fsync", "synchronous_commit"]) {
    if (setting.get(name) === "off") {
      throw new Error(`DATABASE_URL: this server runs with ${name} = off, so nothing could be acknowledged as saved`);
    }
  }
}
