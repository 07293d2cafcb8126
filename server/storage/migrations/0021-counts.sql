-- What the dashboard counts, kept as it grows, so that a page costs the same with a thousand activities and with ten million.
-- Written in the transaction that writes the activities. `part` is "all", "held", "outcome:held" and so on, "data:credential" (then
-- `count` counts values and `severity` is the gravest, 1 to 4), "devices" or "people". Where there is a `slot`, the rows of one thing add
-- up: transactions that go on at the same time use different ones, so that none waits for another.
create table tool_totals (
  tenant_id text not null,
  tool text not null,
  part text not null,
  slot smallint not null,
  count bigint not null,
  severity smallint not null default 0,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant_id, tool, part, slot)
);

-- Who has used a tool: `kind` is "devices" or "people", `who` the device's id, or the person's keyed hash (the device's id where none is known).
create table tool_users (
  tenant_id text not null,
  tool text not null,
  kind text not null,
  who text not null,
  primary key (tenant_id, tool, kind, who)
);

-- By week of receipt (its Monday, UTC) and device, for figures that nobody's single acts can be read from: see server/privacy.
create table week_counts (
  tenant_id text not null,
  week date not null,
  part text not null,
  tool text not null,
  device_id uuid not null,
  count bigint not null,
  primary key (tenant_id, week, part, tool, device_id)
);

-- By day of receipt, UTC.
create table day_counts (
  tenant_id text not null,
  tool text not null,
  day date not null,
  slot smallint not null,
  activities bigint not null,
  held bigint not null,
  primary key (tenant_id, tool, day, slot)
);

insert into tool_users (tenant_id, tool, kind, who)
  select distinct tenant_id, tool, 'devices', device_id::text from activities;

insert into tool_users (tenant_id, tool, kind, who)
  select distinct a.tenant_id, a.tool, 'people', coalesce(d.person_hash, d.device_id::text)
  from activities a join devices d on d.tenant_id = a.tenant_id and d.device_id = a.device_id;

insert into tool_totals (tenant_id, tool, part, slot, count, first_at, last_at)
  select u.tenant_id, u.tool, u.kind, 0, count(*), now(), now() from tool_users u group by 1, 2, 3;

insert into tool_totals (tenant_id, tool, part, slot, count, first_at, last_at)
  select tenant_id, tool, 'all', 0, count(*), min(received_at), max(received_at) from activities group by 1, 2;

insert into tool_totals (tenant_id, tool, part, slot, count, first_at, last_at)
  select tenant_id, tool, 'outcome:' || outcome, 0, count(*), min(received_at), max(received_at)
  from activities where kind <> 'visit' group by 1, 2, 3;

insert into tool_totals (tenant_id, tool, part, slot, count, severity, first_at, last_at)
  select a.tenant_id, a.tool, 'data:' || f.category, 0, sum(f.count),
    max(case f.severity when 'critical' then 4 when 'high' then 3 when 'medium' then 2 else 1 end), min(a.received_at), max(a.received_at)
  from activities a, jsonb_to_recordset(a.findings) as f(category text, severity text, count bigint) group by 1, 2, 3;

insert into week_counts (tenant_id, week, part, tool, device_id, count)
  select tenant_id, date_trunc('week', received_at at time zone 'UTC')::date, 'all', tool, device_id, count(*)
  from activities group by 1, 2, 4, 5;

insert into day_counts (tenant_id, tool, day, slot, activities, held)
  select tenant_id, tool, (received_at at time zone 'UTC')::date, 0, count(*), count(*) filter (where action not in ('allow', 'record'))
  from activities group by 1, 2, 3;
