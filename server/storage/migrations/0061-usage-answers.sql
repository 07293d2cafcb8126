-- Figures of /api/usage, counted ahead for the spans that the dashboard offers: the weeks in them are over and do not change.
-- `monday` is the first one that is not over, `fewest` the setting with which cells were left out.
create table usage_answers (
  tenant_id text not null,
  weeks smallint not null,
  monday date not null,
  fewest integer not null,
  counted_at timestamptz not null,
  reply jsonb not null,
  primary key (tenant_id, weeks)
);
