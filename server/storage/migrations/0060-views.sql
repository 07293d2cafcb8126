-- Views of tables that a person has given a name, per account: a page and what its address says of the table.
create table saved_views (
  tenant_id text not null,
  user_id uuid not null,
  view_id uuid not null,
  name text not null,
  page text not null,
  search text not null,
  created_at timestamptz not null,
  primary key (tenant_id, user_id, view_id),
  unique (tenant_id, user_id, page, name)
);
