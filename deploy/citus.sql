-- Spreads Waymark's tables over the workers of a Citus cluster, by tenant. Run once on the coordinator, as the role that the server uses,
-- after the server has started there once (which makes the tables) and while it is stopped:
--
--   psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -f deploy/citus.sql
--
-- Every key begins with the tenant, no key points from one table to another, and every statement of the server names one tenant: each goes
-- to one worker. When a worker is down its tenants are answered 503 with a time to come back; the others are served.

create extension if not exists citus;

-- Distributed tables take no triggers. The audit log's chain and its signed checkpoints, and the packs' own signatures, still show every change.
drop trigger if exists audit_log_stays on audit_log;
drop trigger if exists evidence_packs_stay on evidence_packs;

do $$
declare
  each record;
begin
  -- Workers do not know the connection's tenant: row-level security would show them nothing.
  for each in
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity
  loop
    execute format('drop policy if exists own_tenant on %I', each.name);
    execute format('alter table %I disable row level security, no force row level security', each.name);
  end loop;

  perform create_distributed_table('devices', 'tenant_id');
  for each in
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'devices'
    order by c.relname
  loop
    perform create_distributed_table(each.name, 'tenant_id', colocate_with => 'devices');
  end loop;
end $$;

-- A batch opens few connections to its worker: see docs/sizing.md.
alter role current_user set citus.max_adaptive_executor_pool_size = 1;
