/** Empties every table of the server but that of the tenants, so that no test finds what another one left. */
import { type Kysely, sql } from "kysely";
import type { Tables } from "../../../server/storage/tables.ts";

/** Statements by database: its tables stay the same while a test file runs, partitions belong to theirs. */
const statements = new WeakMap<Kysely<Tables>, string>();

export async function emptyDatabase(db: Kysely<Tables>): Promise<void> {
  const known = statements.get(db) ?? (await statementsFor(db));
  statements.set(db, known);
  await sql.raw(known).execute(db);
}

/** Deleting costs nothing where nothing is; a chain that refuses to lose a row is truncated instead. */
async function statementsFor(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string; guarded: boolean }>`
    select c.relname as name,
      exists (select 1 from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal and t.tgtype & 8 <> 0) as guarded
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'tenants' order by c.relname`.execute(
    db,
  );
  if (rows.length === 0) throw new Error("The database has no tables with a tenant.");
  return rows.map(({ name, guarded }) => `${guarded ? "truncate" : "delete from"} "${name}"`).join(";");
}
