-- What the company says of an asset: a tool of the catalogue, or another name that evidence was gathered under.
create table asset_cards (
  tenant_id text not null,
  asset text not null,
  card jsonb not null,
  updated_at timestamptz not null,
  primary key (tenant_id, asset)
);

create table asset_card_changes (
  tenant_id text not null,
  asset text not null,
  number integer not null,
  part text not null,
  before text,
  after text,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, asset, number)
);

-- One row for each matter that a rule has found; dedup_key tells the matters of one rule apart. Never deleted: history is evidence.
create table findings (
  tenant_id text not null,
  finding_id uuid not null,
  rule text not null,
  dedup_key text not null,
  asset text,
  subject text,
  title text not null,
  level text not null,
  score integer not null,
  parts jsonb not null,
  facts jsonb not null,
  status text not null,
  reason text,
  owner text,
  opened_at timestamptz not null,
  evidence_at timestamptz not null,
  last_seen_at timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz,
  accepted_until timestamptz,
  reopened integer not null default 0,
  ticket_key text,
  ticket_url text,
  primary key (tenant_id, finding_id),
  unique (tenant_id, rule, dedup_key)
);

create index findings_by_asset on findings (tenant_id, asset);

create index findings_by_status on findings (tenant_id, status);

create table finding_changes (
  tenant_id text not null,
  finding_id uuid not null,
  number integer not null,
  what text not null,
  before text,
  after text,
  reason text,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (tenant_id, finding_id, number)
);

-- What the catalogue said of a tool when it was last looked at, and before that.
create table vendor_facts (
  tenant_id text not null,
  tool text not null,
  fact text not null,
  value text not null,
  source text not null,
  fact_date text not null,
  before text,
  changed_at timestamptz,
  primary key (tenant_id, tool, fact)
);

-- When the rules last ran.
create table finding_runs (
  tenant_id text not null,
  ran_at timestamptz not null,
  primary key (tenant_id)
);
