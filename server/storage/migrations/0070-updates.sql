-- Packages of the extension that this server hands out to browsers. The bytes stand in parts, as base64, so that every process of a server
-- and every backup has them.
create table update_packages (
  tenant_id text not null,
  package_id uuid not null,
  family text not null,
  extension_id text not null,
  version text not null,
  sha256 text not null,
  bytes integer not null,
  minimum_browser text,
  signed boolean not null,
  percent real not null,
  withdrawn_at timestamptz,
  published_at timestamptz not null,
  primary key (tenant_id, package_id),
  unique (tenant_id, extension_id, version)
);

create table update_parts (
  tenant_id text not null,
  package_id uuid not null,
  number integer not null,
  content text not null,
  primary key (tenant_id, package_id, number)
);

-- Browsers with less than this are offered the newest version at once.
create table update_minimums (
  tenant_id text not null,
  family text not null,
  version text not null,
  primary key (tenant_id, family)
);
