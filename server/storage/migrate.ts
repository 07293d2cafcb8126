/**
 * Brings the database to the newest form. Migrations are plain SQL files, applied in the order of their names, each in one
 * transaction, never undone. What was applied is remembered with a checksum: a file that changed afterwards is an error.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { type Kysely, sql } from "kysely";
import { liftTenants } from "./enforce-tenants.ts";
import type { Tables } from "./tables.ts";

export interface Migration {
  readonly name: string;
  readonly text: string;
}

const folder = new URL("./migrations/", import.meta.url);
/** Any fixed number: holds back a second process that migrates the same PostgreSQL database. */
const lockNumber = 7_346_210_551;

/** The migrations of this version, oldest first. */
export function loadMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
}

/** Applies what is missing; returns the names. Throws if the database is newer than the program or a file was changed. */
export async function migrate(db: Kysely<Tables>, migrations: readonly Migration[] = loadMigrations()): Promise<string[]> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
    await sql`create table if not exists schema_migrations (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(transaction);
    const { rows } = await sql<{ name: string; checksum: string }>`select name, checksum from schema_migrations`.execute(
      transaction,
    );
    const known = new Map(migrations.map((migration) => [migration.name, checksum(migration.text)]));
    for (const row of rows) {
      const expected = known.get(row.name);
      if (!expected) throw new Error(`the database has migration ${row.name}, which this version of Waymark does not know`);
      if (expected !== row.checksum) throw new Error(`migration ${row.name} was changed after it had been applied`);
    }
    const applied = new Set(rows.map((row) => row.name));
    const missing = migrations.filter((migration) => !applied.has(migration.name));
    if (missing.length > 0) await liftTenants(transaction);
    for (const { name, text } of missing) {
      for (const statement of statements(text)) await sql.raw(statement).execute(transaction);
      await sql`insert into schema_migrations (name, checksum) values (${name}, ${checksum(text)})`.execute(transaction);
    }
    return missing.map((migration) => migration.name);
  });
}

function statements(text: string): string[] {
  return text
    .split(/;[ \t]*$/m)
    .map((statement) => statement.replace(/^--.*$/gm, "").trim())
    .filter((statement) => statement !== "");
}

/** Line ends do not count: a checkout on Windows must not look changed. */
function checksum(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}
