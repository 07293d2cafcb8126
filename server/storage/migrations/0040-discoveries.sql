-- Tools that were recognised by what their pages do, or because their host is written like a known tool's: what each was recognised by.
-- The first report stands; later ones move `last_at` and raise the sum with what it was made of.
create table discoveries (
  tenant_id text not null,
  tool text not null,
  way text not null,
  host text not null,
  signs jsonb not null,
  score integer not null,
  like_tool text,
  first_device uuid not null,
  first_group text,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant_id, tool)
);

-- What people say that they use such a tool for: the last answer of a device.
create table discovery_purposes (
  tenant_id text not null,
  tool text not null,
  device_id uuid not null,
  purpose text not null,
  said_at timestamptz not null,
  primary key (tenant_id, tool, device_id)
);

-- On how many days of a month a browser had a tool open before Waymark was there, where policy has histories counted.
create table earlier_visits (
  tenant_id text not null,
  tool text not null,
  month text not null,
  device_id uuid not null,
  days smallint not null,
  primary key (tenant_id, tool, month, device_id)
);
