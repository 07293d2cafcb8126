-- What goes to other systems, written in the transaction that makes it true. `position` is given later, by one process at a time, to rows
-- that are committed: in order of writing a row could become visible after a later one was sent, and would never be sent itself.
create table sink_outbox (
  tenant_id text not null,
  entry_id uuid not null default gen_random_uuid(),
  kind text not null,
  created_at timestamptz not null,
  position bigint,
  body jsonb not null,
  primary key (tenant_id, entry_id)
);

create index sink_outbox_by_position on sink_outbox (tenant_id, position);

-- Where things are sent. `secret` is encrypted with a key that lies outside the database. `cursor` is the last position that is done with.
create table sinks (
  tenant_id text not null,
  sink_id uuid not null,
  kind text not null,
  name text not null,
  settings jsonb not null,
  secret text not null,
  wants jsonb not null,
  paused boolean not null default false,
  cursor bigint not null,
  created_at timestamptz not null,
  lease_until timestamptz,
  failures integer not null default 0,
  next_try_at timestamptz,
  delivered bigint not null default 0,
  delivered_at timestamptz,
  last_error text,
  primary key (tenant_id, sink_id)
);

-- What a sink refused for good; kept until somebody sends it again or drops it.
create table sink_dead_letters (
  tenant_id text not null,
  sink_id uuid not null,
  entry_id uuid not null,
  kind text not null,
  created_at timestamptz not null,
  body jsonb not null,
  reason text not null,
  failed_at timestamptz not null,
  primary key (tenant_id, sink_id, entry_id)
);

-- The issue that stands for a finding in a tracker.
create table sink_tickets (
  tenant_id text not null,
  sink_id uuid not null,
  finding_id uuid not null,
  ticket_key text not null,
  ticket_url text,
  primary key (tenant_id, sink_id, finding_id)
);
