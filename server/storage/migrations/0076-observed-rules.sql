-- Rules that were only observed on a browser and would have had a say; null for none.
alter table activities add column observed jsonb;
