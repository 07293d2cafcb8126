-- What the person said later was wrong about an activity, by a code; null where nothing was said. Once said, it stays.
alter table activities add column disputed text;
