-- What a browser found when it last tested itself: see lib/schema/self-test.ts.
alter table devices add column self_test jsonb;
