-- Where the findings of an activity stand in a list: its lines, and the kinds of findings that most of them hold. Null where they do not.
alter table activities
  add column table_rows integer,
  add column table_columns integer;
