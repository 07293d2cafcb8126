-- Thumbprints of the keys whose policies a browser takes, as it last said; null while it has not.
alter table devices add column policy_keys jsonb;
