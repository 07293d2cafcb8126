/** A PostgreSQL for one test file: `DATABASE_URL_TEST` if set, else a cluster of its own from what Debian installs, else none. */
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findPostgres } from "../../../scripts/find-postgres.ts";

export interface ThrowawayPostgres {
  /** Makes an empty database and returns its address. */
  readonly createDatabase: () => Promise<string>;
  /** Ends it as kill -9 would, and starts it again on the same data; null where the server is not ours. */
  readonly crash: (() => void) | null;
  readonly stop: () => Promise<void>;
}

export interface PostgresOptions {
  /** Folder with its programs. Default: the newest of Debian's. */
  readonly bin?: string;
  /** Settings beside the defaults ("shared_buffers=1GB"). */
  readonly settings?: readonly string[];
}

/** True if the tests can run against a real PostgreSQL on this machine. */
export function hasPostgres(): boolean {
  return Boolean(process.env["DATABASE_URL_TEST"]) || findPostgres() !== undefined;
}

/** Null where there is none. Throws if it is there and does not start. */
export async function startPostgres(options: PostgresOptions = {}): Promise<ThrowawayPostgres> {
  const given = options.bin === undefined ? process.env["DATABASE_URL_TEST"] : undefined;
  if (given)
    return withAddress(
      (name) => withDatabase(given, name),
      given,
      () => undefined,
      null,
    );
  const bin = options.bin ?? findPostgres();
  if (!bin) throw new Error("no PostgreSQL on this machine");
  const folder = mkdtempSync(join(tmpdir(), "waymark-pg-"));
  const run = programsIn(bin, folder);
  const data = join(folder, "data");
  makeCluster(run, data);
  const settings = ["listen_addresses=''", ...(options.settings ?? [])].map((setting) => `-c ${setting}`).join(" ");
  const start = (): void => run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", `${settings} -k ${folder}`, "start");
  start();
  const address = (name: string): string => `postgresql:///${name}?host=${encodeURIComponent(folder)}&user=waymark`;
  const end = (): void => run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
  const stop = (): void => {
    end();
    rmSync(folder, { recursive: true, force: true });
  };
  const crash = (): void => {
    end();
    start();
  };
  return withAddress(address, address("postgres"), stop, crash);
}

export type RunProgram = (program: string, ...args: string[]) => void;

/** Runs the programs in `bin` on what is in `folder`, which becomes theirs: PostgreSQL refuses to run as root; the package brings a user. */
export function programsIn(bin: string, folder: string): RunProgram {
  const isRoot = userInfo().uid === 0;
  if (isRoot) chownSync(folder, Number(execFileSync("id", ["-u", "postgres"])), Number(execFileSync("id", ["-g", "postgres"])));
  return (program, ...args) => {
    const command = [join(bin, program), ...args];
    const [file, ...rest] = isRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", ...command] : command;
    execFileSync(file as string, rest, { stdio: ["ignore", "ignore", "pipe"], cwd: folder });
  };
}

export function makeCluster(run: RunProgram, data: string): void {
  run("initdb", "-D", data, "-U", "waymark", "--auth=trust", "--no-locale", "-E", "UTF8", "--no-sync");
}

function withAddress(
  address: (name: string) => string,
  administrative: string,
  stop: () => void,
  crash: (() => void) | null,
): ThrowawayPostgres {
  const made: string[] = [];
  const run = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: administrative });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  return {
    crash,
    createDatabase: async () => {
      const name = `waymark_${randomUUID().replaceAll("-", "")}`;
      await run(`create database ${name}`);
      made.push(name);
      return address(name);
    },
    stop: async () => {
      for (const name of made) await run(`drop database ${name} with (force)`);
      stop();
    },
  };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
