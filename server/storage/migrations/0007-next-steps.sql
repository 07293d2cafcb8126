-- How many of the held values went along where the others were hidden or edited; null where none did.
alter table activities add column kept integer;
-- What the person wrote as a reason, where the company's policy says that such words are sent; null everywhere else.
alter table activities add column reason_words text;
