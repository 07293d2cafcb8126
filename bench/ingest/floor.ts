/** What the disk and the database do without us: the floor under every figure. */
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Deps } from "../../server/deps.ts";

/** Writes of 8 KiB, each synced, in a second. */
export function measureFsync(milliseconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), "waymark-fsync-"));
  const file = openSync(join(folder, "file"), "w");
  const block = Buffer.alloc(8192, 1);
  const begin = performance.now();
  let count = 0;
  while (performance.now() - begin < milliseconds) {
    writeSync(file, block);
    fsyncSync(file);
    count++;
  }
  const rate = (count / (performance.now() - begin)) * 1000;
  closeSync(file);
  rmSync(folder, { recursive: true });
  return rate;
}

/** Rows a second when the activities that are stored go by COPY into an empty table of the same shape and indexes, all at once. */
export async function measureCopy({ database }: Pick<Deps, "database">): Promise<number> {
  const file = `/tmp/waymark-copy-${process.pid}`;
  await sql`create table copied (like activities including all)`.execute(database.db);
  try {
    await sql`copy (select * from activities) to ${sql.lit(file)} (format binary)`.execute(database.db);
    const begin = performance.now();
    const { numAffectedRows = 0n } = await sql`copy copied from ${sql.lit(file)} (format binary)`.execute(database.db);
    const time = performance.now() - begin;
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from copied`.execute(database.db);
    return ((Number(numAffectedRows) || (rows[0]?.count ?? 0)) / time) * 1000;
  } finally {
    await sql`drop table copied`.execute(database.db);
    rmSync(file, { force: true });
  }
}
