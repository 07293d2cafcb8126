-- What was asked for: by which activity of which device, for which tool, purpose (null: none was named) and kinds of data.
create table access_requests (
  tenant_id text not null,
  request_id uuid not null default gen_random_uuid(),
  device_id uuid not null,
  activity_id uuid not null,
  tool text not null,
  purpose text,
  expects jsonb not null default '[]',
  received_at timestamptz not null,
  primary key (tenant_id, request_id),
  unique (tenant_id, device_id, activity_id)
);

create index access_requests_by_time on access_requests (tenant_id, received_at desc);

-- Every decision that was ever made, never changed; the latest of a request counts. until_at is null for a denial.
create table request_decisions (
  tenant_id text not null,
  request_id uuid not null,
  number integer not null,
  decision text not null,
  reason text not null,
  until_at timestamptz,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (tenant_id, request_id, number)
);

-- Those from before there was this table.
insert into access_requests (tenant_id, device_id, activity_id, tool, received_at)
  select tenant_id, device_id, activity_id, tool, received_at from activities where kind = 'access-request';
