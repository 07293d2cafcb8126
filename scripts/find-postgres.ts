import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall } from "./apt-install.ts";

const debianHome = "/usr/lib/postgresql";
const program = process.platform === "win32" ? "initdb.exe" : "initdb";

/** Folder with PostgreSQL's server programs (`initdb`, `postgres`), newest version first; undefined if there is none. */
export function findPostgres(): string | undefined {
  const versions = existsSync(debianHome) ? readdirSync(debianHome).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debianHome, version, "bin")),
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
  return folders.find((folder) => folder !== "" && existsSync(join(folder, program)));
}

/** As `findPostgres`, installed now if need be and allowed. The tests against it are left out where it cannot be had. */
export async function ensurePostgres(): Promise<string | undefined> {
  if (findPostgres() === undefined) await aptInstall("postgresql");
  return findPostgres();
}
