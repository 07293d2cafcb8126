-- The company's directory, as it was last brought in: to which groups a person belongs. People are keyed hashes, as on their browsers.
create table group_members (
  tenant_id text not null,
  person_hash text not null,
  group_name text not null,
  primary key (tenant_id, person_hash, group_name)
);
