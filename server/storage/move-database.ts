/** Moves a company from one database to another: every row of every table, then the counts and the audit log's chain are compared. */
import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

const rowsAtOnce = 2_000;

export interface Moved {
  readonly table: string;
  readonly rows: number;
}

/** `to` must be empty but for what migrations put there. Throws if it is not, or if a count differs afterwards. */
export async function moveDatabase(from: Kysely<Tables>, to: Kysely<Tables>): Promise<Moved[]> {
  const used = await to.selectFrom("devices").select("device_id").limit(1).executeTakeFirst();
  if (used) throw new Error("the database to move to has devices already: it must be empty");
  const moved: Moved[] = [];
  for (const { table, into } of await listTables(from)) {
    moved.push({ table, rows: await moveTable(from, to, table, into) });
  }
  for (const name of new Set((await listTables(from)).map(({ into }) => into))) {
    const [here, there] = [await countOf(from, name), await countOf(to, name)];
    if (here !== there)
      throw new Error(`${name}: ${here} rows here and ${there} there; the move did not work, nothing here was changed`);
  }
  return moved;
}

/** Tables with a tenant that hold rows themselves, and the table through which their rows are written. */
async function listTables(db: Kysely<Tables>): Promise<{ table: string; into: string }[]> {
  const { rows } = await sql<{ table: string; into: string }>`
    select c.relname as table, coalesce(p.relname, c.relname) as into
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_inherits i on i.inhrelid = c.oid left join pg_class p on p.oid = i.inhparent
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'schema_migrations' order by 2, 1`.execute(db);
  return rows;
}

async function moveTable(from: Kysely<Tables>, to: Kysely<Tables>, table: string, into: string): Promise<number> {
  let last = "(0,0)";
  let moved = 0;
  // What a migration has put there comes along from here.
  if (table === into) await sql`delete from ${sql.table(into)}`.execute(to);
  for (;;) {
    const { rows } = await sql<{
      place: string;
      row: unknown;
    }>`select t.ctid::text as place, to_jsonb(t) as row from ${sql.table(table)} t
      where t.ctid > ${last}::tid order by t.ctid limit ${sql.lit(rowsAtOnce)}`.execute(from);
    if (rows.length === 0) return moved;
    await sql`insert into ${sql.table(into)} overriding system value
      select * from jsonb_populate_recordset(null::${sql.table(into)}, ${JSON.stringify(rows.map(({ row }) => row))}::jsonb)`.execute(
      to,
    );
    moved += rows.length;
    last = rows.at(-1)?.place ?? last;
  }
}

async function countOf(db: Kysely<Tables>, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::bigint as count from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
