/**
 * Row-level security: a connection sees and writes the rows of its own tenant and no others, whatever a statement says, and the tables'
 * owner as well. Superusers are exempt, as PostgreSQL has it: give the server a role of its own.
 */
import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Setting of a connection that names its tenant. */
export const tenantSetting = "waymark.tenant";

interface TenantTable {
  readonly name: string;
  readonly forced: boolean;
}

/** Every table with a tenant, partitions included. */
async function tenantTables(db: Kysely<Tables>): Promise<TenantTable[]> {
  const { rows } = await sql<TenantTable>`
    select c.relname as name, c.relforcerowsecurity as forced
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by c.relname`.execute(db);
  return rows;
}

/**
 * Where it is not yet so. Repeated after every migration and for every new partition. Not on Citus, whose workers do not know the
 * connection's setting and would show nothing: there every statement names its one tenant, by which it is sent to that tenant's worker.
 */
export async function enforceTenants(db: Kysely<Tables>): Promise<void> {
  const { rows: citus } = await sql`select 1 from pg_extension where extname = 'citus'`.execute(db);
  if (citus.length > 0) return;
  const open = (await tenantTables(db)).filter(({ forced }) => !forced);
  const statements = open.map(({ name }) => {
    const table = `"${name}"`;
    return `drop policy if exists own_tenant on ${table};
      create policy own_tenant on ${table} using (tenant_id = current_setting('${tenantSetting}', true));
      alter table ${table} enable row level security, force row level security`;
  });
  // All at once: a table by itself would cost the embedded database a sync each.
  if (statements.length > 0) await sql.raw(statements.join(";\n")).execute(db);
}

/** A migration changes the rows of all tenants. */
export async function liftTenants(db: Kysely<Tables>): Promise<void> {
  for (const { name } of (await tenantTables(db)).filter(({ forced }) => forced)) {
    await sql`alter table ${sql.table(name)} no force row level security`.execute(db);
  }
}
