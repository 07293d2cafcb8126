-- What other systems said: one row for each thing that a source names once, however often a file is read. person_hash as in devices.
create table import_records (
  tenant_id text not null,
  source text not null,
  record_key text not null,
  kind text not null,
  asset text not null,
  name text not null,
  person_hash text,
  facts jsonb not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  run_id uuid not null,
  primary key (tenant_id, source, record_key)
);

create index import_records_by_asset on import_records (tenant_id, asset);

create table import_runs (
  tenant_id text not null,
  run_id uuid not null,
  source text not null,
  rows integer not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  left_out integer not null,
  bad integer not null,
  run_by uuid,
  run_at timestamptz not null,
  primary key (tenant_id, run_id)
);
