/** At the start of the embedded database: do tables and their indexes tell the same? Small tables in full; large ones would take too long. */
import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Pages of 8 KiB. */
const largest = 2_000;

/** Throws with a sentence that says what to do. */
export async function checkIntegrity(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string; index: string | null }>`
    select c.relname as name, (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and i.indisprimary) as index
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relpages < ${sql.lit(largest)}`.execute(db);
  const small = rows.flatMap(({ name, index }) => (index === null ? [] : [{ name, index }]));
  if (small.length === 0) return;
  const [whole, indexed] = [await count(db, small, "enable_indexscan"), await count(db, small, "enable_seqscan")];
  for (const { name } of small) {
    if (whole.get(name) === indexed.get(name)) continue;
    throw new Error(
      `the database is damaged: table ${name} has ${whole.get(name)} rows and its index ${indexed.get(name)}; restore the latest backup (waymark backup restore)`,
    );
  }
}

/** Rows of each table, all in one statement, on the way that is left when `without` is off. */
async function count(
  db: Kysely<Tables>,
  tables: readonly { readonly name: string; readonly index: string }[],
  without: "enable_indexscan" | "enable_seqscan",
): Promise<Map<string, number>> {
  return db.transaction().execute(async (transaction) => {
    await sql.raw(`set local ${without} = off; set local enable_bitmapscan = off`).execute(transaction);
    const each = tables.map(
      ({ name, index }) =>
        sql`select ${sql.lit(name)} as name, count(*)::int as count from ${sql.table(name)} where ${sql.ref(index)} is not null`,
    );
    const { rows } = await sql<{ name: string; count: number }>`${sql.join(each, sql` union all `)}`.execute(transaction);
    return new Map(rows.map((row) => [row.name, row.count]));
  });
}
