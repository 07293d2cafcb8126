-- With which kind of account and on which plan, the keyed hash of the address's domain, and from which protected places the text came.
alter table activities add column account text;
alter table activities add column plan text;
alter table activities add column account_domain text;
alter table activities add column sources jsonb;

-- What an application asked for and how it ended; what was made in a tool. Names that providers use, never a person's.
alter table activities add column consent jsonb;
alter table activities add column creation text;

-- AI extensions, agents and marks of AI browsers beside this one, as the browser said last; null where policy does not ask.
alter table devices add column surroundings jsonb;
