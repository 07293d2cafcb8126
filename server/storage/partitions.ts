/** The weeks of the table "activities", by time of receipt: made ahead, dropped whole when their time is over. */
import { type Kysely, sql } from "kysely";
import { enforceTenants } from "./enforce-tenants.ts";
import type { Tables } from "./tables.ts";

const week = 7 * 86_400_000;
/** A Monday, UTC. */
const firstMonday = Date.UTC(1970, 0, 5);
const ahead = 4;

/** Makes the partitions of last week, this one and the next four, where they are not there. Returns the names of new ones. */
export async function makePartitions(db: Kysely<Tables>, now: number): Promise<string[]> {
  const there = new Set((await listPartitions(db)).map(({ name }) => name));
  const made: string[] = [];
  for (let step = -1; step <= ahead; step++) {
    const from = mondayOf(now) + step * week;
    const name = `activities_${new Date(from).toISOString().slice(0, 10).replaceAll("-", "")}`;
    if (there.has(name)) continue;
    const [begin, end] = [new Date(from).toISOString(), new Date(from + week).toISOString()];
    try {
      await sql`create table if not exists ${sql.table(name)} partition of activities
        for values from (${sql.lit(begin)}) to (${sql.lit(end)})`.execute(db);
      made.push(name);
      await enforceTenants(db);
    } catch (error) {
      // 23514: rows of that week lie in the partition for all others, and may stay there.
      if ((error as { code?: string }).code !== "23514") throw error;
    }
  }
  return made;
}

/** Drops every partition that ended before `time`, milliseconds since 1970. Returns their names. */
export async function dropPartitions(db: Kysely<Tables>, time: number): Promise<string[]> {
  const over = (await listPartitions(db)).filter(({ until }) => until <= time);
  for (const { name } of over) await sql`drop table ${sql.table(name)}`.execute(db);
  return over.map(({ name }) => name);
}

/** When the oldest week that there is begins, milliseconds since 1970; null where there is none. */
export async function oldestWeek(db: Kysely<Tables>): Promise<number | null> {
  const [first] = await listPartitions(db);
  return first ? first.until - week : null;
}

/** The weeks that there are, without the partition for all others. `until`: milliseconds since 1970. */
async function listPartitions(db: Kysely<Tables>): Promise<{ name: string; until: number }[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'activities'::regclass and c.relname ~ '^activities_[0-9]{8}$' order by c.relname`.execute(db);
  return rows.map(({ name }) => {
    const [, year, month, day] = /_(\d{4})(\d\d)(\d\d)$/.exec(name) ?? [];
    return { name, until: Date.UTC(Number(year), Number(month) - 1, Number(day)) + week };
  });
}

function mondayOf(time: number): number {
  return firstMonday + Math.floor((time - firstMonday) / week) * week;
}
