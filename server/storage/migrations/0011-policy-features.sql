-- The activities of one day (of receipt, UTC) as a policy sees them, counted once, so that a back-test does not read every one of them again.
create table policy_features (
  tenant_id text not null,
  day date not null,
  counted_at timestamptz not null,
  activities integer not null,
  mixtures jsonb not null,
  primary key (tenant_id, day)
);
