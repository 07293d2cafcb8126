-- Statements end with a semicolon at the end of a line; see migrate.ts. PostgreSQL 15 is the oldest that must run this.
-- tenant_id comes first in every key, so that a later split by tenant needs no new keys.

create table tenants (
  tenant_id text primary key,
  created_at timestamptz not null default now()
);

insert into tenants (tenant_id) values ('default');

create table enrollment_tokens (
  tenant_id text not null,
  token_hash text not null,
  label text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  max_enrollments integer not null,
  used integer not null default 0,
  revoked_at timestamptz,
  primary key (tenant_id, token_hash)
);

-- One row per enrolled browser profile. person_hash and machine_hash are keyed hashes; the key is not in the database.
create table devices (
  tenant_id text not null,
  device_id uuid not null,
  public_key text not null,
  token_hash text not null,
  browser_name text not null,
  browser_version text not null,
  extension_version text not null,
  person_hash text,
  machine_hash text,
  group_name text,
  enrolled_at timestamptz not null,
  revoked_at timestamptz,
  last_seen_at timestamptz,
  clock_skew_ms bigint,
  conflicts bigint not null default 0,
  install_type text,
  policy_name text,
  policy_source text,
  policy_seq bigint,
  policy_stale boolean,
  config_errors jsonb not null default '[]',
  pending bigint,
  quarantined bigint,
  dropped bigint,
  last_heartbeat_at timestamptz,
  primary key (tenant_id, device_id),
  unique (tenant_id, public_key)
);

-- Where the numbering of a device stands. A device that lost its outbox begins a new epoch at seq 1.
create table device_sequences (
  tenant_id text not null,
  device_id uuid not null,
  epoch integer not null,
  last_seq bigint not null default 0,
  missing bigint not null default 0,
  primary key (tenant_id, device_id, epoch)
);

-- What arrived under the latest numbers: tells a replay (same digest) from a conflict (another one). Pruned as numbers grow.
create table event_receipts (
  tenant_id text not null,
  device_id uuid not null,
  epoch integer not null,
  seq bigint not null,
  digest text not null,
  primary key (tenant_id, device_id, epoch, seq)
);

-- Latest known revision of each activity. received_at is when its first revision arrived.
create table activities (
  tenant_id text not null,
  device_id uuid not null,
  activity_id uuid not null,
  revision smallint not null,
  received_at timestamptz not null,
  updated_at timestamptz not null,
  occurred_at timestamptz not null,
  clock_skew_ms bigint not null,
  kind text not null,
  tool text not null,
  host text not null,
  action text not null,
  outcome text not null,
  rule text,
  policy text not null,
  findings jsonb not null,
  size_band text not null,
  reason text,
  unscanned text,
  before_policy boolean not null default false,
  primary key (tenant_id, device_id, activity_id)
);

create index activities_by_tool on activities (tenant_id, tool, received_at desc);

create index activities_by_time on activities (tenant_id, received_at);

-- Every policy document that was ever signed; the highest seq is in force. The bundle is renewed in place before it expires.
create table policy_versions (
  tenant_id text not null,
  seq integer not null,
  digest text not null,
  document jsonb not null,
  created_at timestamptz not null,
  key_id text not null,
  bundle text not null,
  issued_at timestamptz not null,
  primary key (tenant_id, seq)
);

create table users (
  tenant_id text not null,
  user_id uuid not null,
  name text not null,
  password_hash text,
  created_at timestamptz not null,
  primary key (tenant_id, user_id),
  unique (tenant_id, name)
);

create table sign_in_links (
  tenant_id text not null,
  token_hash text not null,
  user_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash)
);

create table sessions (
  tenant_id text not null,
  session_hash text not null,
  user_id uuid not null,
  by_link boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (tenant_id, session_hash)
);
