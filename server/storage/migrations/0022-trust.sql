-- What a device had to give up before it could be sent, by reason and kind, since its installation: [{reason, kind, count}].
alter table devices add column losses jsonb not null default '[]';
-- A device that waits for somebody's yes may not send anything yet; null: nobody's yes is needed, or it was given.
alter table devices add column pending_since timestamptz;
-- A new key that the device has announced and not used yet; with its first use it takes the place of the old one.
alter table devices add column next_public_key text;
alter table devices add column key_made_at timestamptz;
-- The person's name as the device sealed it for the company's identity key; nobody here can read it.
alter table devices add column sealed_identity text;

alter table enrollment_tokens add column token_id uuid not null default gen_random_uuid();
alter table enrollment_tokens add column group_name text;
alter table enrollment_tokens add column approve boolean not null default false;
alter table enrollment_tokens add column hourly integer;
alter table enrollment_tokens add column hour_began timestamptz;
alter table enrollment_tokens add column hour_used integer not null default 0;
create unique index enrollment_tokens_by_id on enrollment_tokens (tenant_id, token_id);

-- What an account may do: see server/admin/roles.ts. Those from before are the people who run the server.
alter table users add column role text not null default 'owner';
alter table users add column disabled_at timestamptz;
-- Issuer and subject of the company's sign-in service; null for a local account.
alter table users add column oidc_subject text;
create unique index users_by_subject on users (tenant_id, oidc_subject) where oidc_subject is not null;

create table passkeys (
  tenant_id text not null,
  credential_id text not null,
  user_id uuid not null,
  public_key text not null,
  counter bigint not null,
  transports jsonb not null default '[]',
  label text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (tenant_id, credential_id)
);

-- Tokens by which programs use the API. Only a hash is kept.
create table api_tokens (
  tenant_id text not null,
  token_id uuid not null,
  token_hash text not null,
  label text not null,
  scopes jsonb not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  primary key (tenant_id, token_id),
  unique (tenant_id, token_hash)
);

-- What was done here, by whom. Each row holds the hash of the one before; nothing is ever changed or taken out.
create table audit_log (
  tenant_id text not null,
  number bigint not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  details jsonb not null,
  previous text not null,
  hash text not null,
  primary key (tenant_id, number)
);

-- Signed now and then over the latest row, so that an end that was cut off is noticed.
create table audit_checkpoints (
  tenant_id text not null,
  number bigint not null,
  at timestamptz not null,
  signature text not null,
  primary key (tenant_id, number)
);

-- Who asked to learn who stands behind a pseudonym, why, and who agreed.
create table identity_requests (
  tenant_id text not null,
  request_id uuid not null,
  device_id uuid not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  first_approval uuid,
  second_approval uuid,
  refused_by uuid,
  opened_at timestamptz,
  primary key (tenant_id, request_id)
);

create table settings (
  tenant_id text not null,
  name text not null,
  value jsonb not null,
  primary key (tenant_id, name)
);

-- Whatever runs as the server can add to the log and nothing else.
create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the audit log is only ever added to'; end $$;

create trigger audit_log_stays before update or delete on audit_log for each row execute function refuse_change();
