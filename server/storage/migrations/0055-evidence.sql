-- Evidence packs as they were handed out: each is signed and names the one before. Nothing is ever changed or taken out.
create table evidence_packs (
  tenant_id text not null,
  number integer not null,
  kind text not null,
  made_at timestamptz not null,
  made_by text not null,
  controls integer not null,
  gaps integer not null,
  manifest text not null,
  digest text not null,
  file text not null,
  primary key (tenant_id, number)
);

create function refuse_pack_change() returns trigger language plpgsql as $$ begin raise exception 'evidence packs are only ever added to'; end $$;

create trigger evidence_packs_stay before update or delete on evidence_packs for each row execute function refuse_pack_change();
