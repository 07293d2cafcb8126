-- Where a version came from ("starter", "file", "dashboard", "revert", "rollout"), who published it and why, its text as it was written, and
-- the signatures of a second person over its hard stops.
alter table policy_versions add column source text not null default 'file';
alter table policy_versions add column published_by uuid;
alter table policy_versions add column note text not null default '';
alter table policy_versions add column source_text text;
alter table policy_versions add column co_signed jsonb not null default '[]';

-- A policy on its way: written, discussed, agreed to, published or given up.
create table policy_drafts (
  tenant_id text not null,
  draft_id uuid not null,
  title text not null,
  source_text text not null,
  based_on integer not null,
  state text not null default 'open',
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_seq integer,
  co_signed jsonb not null default '[]',
  primary key (tenant_id, draft_id)
);

create table policy_comments (
  tenant_id text not null,
  draft_id uuid not null,
  comment_id uuid not null,
  author uuid not null,
  text text not null,
  at timestamptz not null,
  primary key (tenant_id, draft_id, comment_id)
);

-- Who agreed to which text: another text, by its digest, needs to be agreed to anew.
create table policy_approvals (
  tenant_id text not null,
  draft_id uuid not null,
  user_id uuid not null,
  digest text not null,
  at timestamptz not null,
  primary key (tenant_id, draft_id, user_id)
);

-- Each step of a rule that is brought in by steps, with what was counted when it was taken.
create table rollout_steps (
  tenant_id text not null,
  step_id uuid not null,
  rule text not null,
  at timestamptz not null,
  seq integer not null,
  what text not null,
  reason text not null,
  numbers jsonb not null default '{}',
  primary key (tenant_id, step_id)
);

create index rollout_steps_by_time on rollout_steps (tenant_id, at desc);

-- Groups that a device was put into by the company, beside the one that IT has set.
alter table devices add column groups jsonb not null default '[]';
