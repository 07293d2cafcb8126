-- The answer of /api/relations, put together by a job: it reads every activity of five weeks. `took` milliseconds, and `fewest` people
-- behind everything in it.
create table relations_answers (
  tenant_id text primary key,
  fewest integer not null,
  made_at timestamptz not null,
  took integer not null,
  reply jsonb not null
);
