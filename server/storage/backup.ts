/** Copies of the embedded database and the keys, taken while the server runs, each complete or not there at all. */
import { constants, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { lockDirectory } from "./embedded/directory-lock.ts";
import { syncPath, syncTree } from "./embedded/sync-tree.ts";
import type { Database } from "./open-database.ts";

const kept = 7;
const nameForm = /^\d{4}-\d\d-\d\dT\d{6}Z$/;

/** Names of the backups in `dataDirectory`, the latest last. */
export function listBackups(dataDirectory: string): string[] {
  const folder = join(dataDirectory, "backups");
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => nameForm.test(name))
        .sort()
    : [];
}

/**
 * Makes one, and removes the oldest beyond a week's. Other statements wait meanwhile: nothing changes under the copy. Returns its folder;
 * null for PostgreSQL, which has tools of its own for that.
 */
export async function makeBackup(database: Database, dataDirectory: string, now: number): Promise<string | null> {
  if (database.kind !== "embedded") return null;
  const name = `${new Date(now).toISOString().slice(0, 19).replaceAll(":", "")}Z`;
  const folder = join(dataDirectory, "backups", name);
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  await database.db.connection().execute(async (db) => {
    await sql`checkpoint`.execute(db);
    await cp(join(dataDirectory, "database"), join(draft, "database"), { recursive: true, mode: constants.COPYFILE_FICLONE });
  });
  await cp(join(dataDirectory, "keys"), join(draft, "keys"), { recursive: true });
  syncTree(draft);
  renameSync(draft, folder);
  syncPath(join(dataDirectory, "backups"), true);
  for (const old of listBackups(dataDirectory).slice(0, -kept)) rmSync(join(dataDirectory, "backups", old), { recursive: true });
  return folder;
}

/** Puts a backup in place of the database, which is kept beside it under the name returned. The server must not run. */
export function restoreBackup(dataDirectory: string, name: string): string {
  if (!listBackups(dataDirectory).includes(name))
    throw new Error(`there is no backup ${name} in ${join(dataDirectory, "backups")}`);
  const release = lockDirectory(dataDirectory);
  try {
    const [place, from] = [join(dataDirectory, "database"), join(dataDirectory, "backups", name)];
    const aside = `${place}.before-${name}`;
    rmSync(`${place}.new`, { recursive: true, force: true });
    cpSync(join(from, "database"), `${place}.new`, { recursive: true });
    cpSync(join(from, "keys"), join(dataDirectory, "keys"), { recursive: true });
    syncTree(`${place}.new`);
    if (existsSync(place)) renameSync(place, aside);
    renameSync(`${place}.new`, place);
    syncPath(dataDirectory, true);
    return aside;
  } finally {
    release();
  }
}
