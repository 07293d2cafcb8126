-- Requests that are approved without anybody: which tools, groups and kinds of data, for how long, until when, and who answers for it.
create table request_rules (
  tenant_id text not null,
  rule_id uuid not null,
  statuses jsonb not null,
  tool_categories jsonb not null,
  groups jsonb not null,
  data jsonb not null,
  days integer not null,
  owner text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  until_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, rule_id)
);

-- Null for a decision of a person's own.
alter table request_decisions add column rule_id uuid;
