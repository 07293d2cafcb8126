-- What each browser found out about its own gates: an array of {tool, state, reasons, inFrame, checkedAt}.
alter table devices add column coverage jsonb not null default '[]';
