-- Whether it went unasked past the day's cap, and which of the compared wordings ("experiment:variant") the person was shown.
alter table activities add column past_cap boolean not null default false;
alter table activities add column variant text;
-- Which version of the company's rules was accepted in this browser; null where none was, or none is asked for.
alter table devices add column accepted_use text;
