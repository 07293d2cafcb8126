-- What the overview counts by day of receipt (UTC) and tool: `part` is "asked" and "overridden" (activities), "went:payment" and
-- "kept:payment" (activities with a value of that kind that went out with it, or did not). Rows of one thing add up over `slot`.
create table day_parts (
  tenant_id text not null,
  day date not null,
  tool text not null,
  part text not null,
  slot smallint not null,
  count bigint not null,
  primary key (tenant_id, day, tool, part, slot)
);

insert into day_parts (tenant_id, day, tool, part, slot, count)
  select tenant_id, (received_at at time zone 'UTC')::date, tool, 'asked', 0, count(*)
  from activities where action not in ('allow', 'record') group by 1, 2, 3;

insert into day_parts (tenant_id, day, tool, part, slot, count)
  select tenant_id, (received_at at time zone 'UTC')::date, tool, 'overridden', 0, count(*)
  from activities where outcome = 'overridden' group by 1, 2, 3;

insert into day_parts (tenant_id, day, tool, part, slot, count)
  select a.tenant_id, (a.received_at at time zone 'UTC')::date, a.tool,
    case when a.outcome in ('allowed', 'overridden') then 'went:' else 'kept:' end || f.category, 0,
    count(distinct (a.device_id, a.activity_id))
  from activities a, jsonb_to_recordset(a.findings) as f(category text)
  where a.kind in ('paste', 'drop', 'upload', 'clipboard', 'send', 'request') group by 1, 2, 3, 4;

-- How the browsers were on a day: how many of each kind when the rules last looked. "browsers", "silent", "outdated", "uncovered",
-- "off-policy" count browsers; "lost" counts activities.
create table fleet_days (
  tenant_id text not null,
  day date not null,
  part text not null,
  count bigint not null,
  primary key (tenant_id, day, part)
);

create index asset_card_changes_by_time on asset_card_changes (tenant_id, part, changed_at);

create index activities_by_consent on activities (tenant_id, received_at) where consent is not null;

create index activities_by_creation on activities (tenant_id, received_at) where creation is not null;
