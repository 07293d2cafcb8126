/** SQLite files as SQLite itself writes them. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** The bytes of a new database after these statements. */
export function databaseOf(statements: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "waymark-sqlite-"));
  try {
    const path = join(folder, "a.sqlite");
    const database = new DatabaseSync(path);
    for (const statement of statements) database.exec(statement);
    database.close();
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One table; the first row has the names of its columns. */
export function databaseFile([names = [], ...rows]: readonly (readonly string[])[]): Uint8Array {
  const values = rows.map((row) => `(${row.map((value) => `'${value}'`).join(", ")})`);
  const columns = names.map((name) => `[${name}] TEXT`).join(", ");
  return databaseOf([`CREATE TABLE data (${columns})`, `INSERT INTO data VALUES ${values.join(", ")}`]);
}
