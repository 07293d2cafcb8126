-- The plan of a rollout, and the tokens by which each of its waves enrols: a browser's wave is that of the token that admitted it.
create table rollout_waves (
  tenant_id text not null,
  wave text not null,
  browsers integer not null,
  starts_on date,
  primary key (tenant_id, wave)
);

create table rollout_wave_tokens (
  tenant_id text not null,
  token_hash text not null,
  wave text not null,
  primary key (tenant_id, token_hash)
);
