-- Activities by week of receipt: old weeks are dropped whole, and no index spans them all. That an activity is stored once is the
-- numbering's work (device_sequences, batch_receipts), not a unique index's, so that the table can be parted and spread.
alter table activities rename to activities_whole;

create table activities (like activities_whole including defaults) partition by range (received_at);

-- Takes what no week was made for: a clock that jumped, or a server that did not run for long.
create table activities_other partition of activities default;

insert into activities select * from activities_whole;

drop table activities_whole;

create index activities_by_id on activities (tenant_id, device_id, activity_id);

create index activities_by_tool on activities (tenant_id, tool, received_at desc);

create index activities_by_time on activities using brin (tenant_id, received_at) with (pages_per_range = 32);

create index activities_by_variant on activities (tenant_id, variant) where variant is not null;

-- What arrived under the latest numbers, one row a batch: tells a replay (same digest) from a conflict (another one). `numbers` is null
-- where the batch's numbers follow one another; `digests` holds 8 characters for each. Pruned as numbers grow.
create table batch_receipts (
  tenant_id text not null,
  device_id uuid not null,
  epoch integer not null,
  first_seq bigint not null,
  last_seq bigint not null,
  numbers bigint[],
  digests text not null,
  primary key (tenant_id, device_id, epoch, first_seq)
);

alter table batch_receipts alter column digests set storage external;

-- Those from before: with the digest that fits every content.
insert into batch_receipts (tenant_id, device_id, epoch, first_seq, last_seq, numbers, digests)
  select tenant_id, device_id, epoch, min(seq), max(seq), array_agg(seq order by seq), repeat('********', count(*)::int)
  from event_receipts group by tenant_id, device_id, epoch;

drop table event_receipts;
