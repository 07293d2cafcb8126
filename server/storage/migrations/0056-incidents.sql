-- What the company says to those who used a tool; ended_at: taken back before its time.
create table incident_messages (
  tenant_id text not null,
  message_id uuid not null,
  tool text not null,
  words text not null,
  sent_by uuid not null,
  sent_at timestamptz not null,
  until_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, message_id)
);

-- That a browser has shown one: a number that the browser made up for this alone, so that it counts once and says nothing of who it was.
create table incident_receipts (
  tenant_id text not null,
  message_id uuid not null,
  receipt uuid not null,
  primary key (tenant_id, message_id, receipt)
);

-- A look behind pseudonyms is about one browser, or about all who used a tool.
alter table identity_requests alter column device_id drop not null;

alter table identity_requests add column tool text;

alter table identity_requests add constraint identity_requests_about check ((device_id is null) <> (tool is null));
