/** Two PostgreSQL servers, of which the second follows the first and takes its place. A commit waits for both, as long as both are there. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findPostgres } from "../../../scripts/find-postgres.ts";
import { makeCluster, programsIn } from "./throwaway-postgres.ts";

export interface PostgresPair {
  /** Of whichever is in charge, as a company's own name of its database is. */
  readonly address: string;
  /** The first ends as by kill -9. */
  readonly killFirst: () => void;
  /** The address leads to the second, which still only follows: it takes no writes. */
  readonly pointToSecond: () => void;
  readonly promoteSecond: () => void;
  readonly stopSecond: () => void;
  readonly startSecond: () => void;
  /** Of the first: how many commits have waited for the second for longer than that, by its own clock. */
  readonly waiting: (seconds: number) => Promise<number>;
  readonly stop: () => void;
}

/** Throws where there is no PostgreSQL. */
export async function startPair(): Promise<PostgresPair> {
  const bin = findPostgres();
  if (!bin) throw new Error("no PostgreSQL on this machine");
  const folder = mkdtempSync(join(tmpdir(), "waymark-pair-"));
  const run = programsIn(bin, folder);
  const [first, second] = ["first", "second"].map((name) => join(folder, name)) as [string, string];
  const point = (name: string): void => {
    symlinkSync(name, join(folder, "next"));
    renameSync(join(folder, "next"), join(folder, "now"));
  };
  const start = (data: string): void => {
    mkdirSync(`${data}-socket`, { recursive: true });
    programsIn(bin, `${data}-socket`);
    run("pg_ctl", "-D", data, "-w", "-l", `${data}.log`, "-o", `-c listen_addresses='' -k ${data}-socket`, "start");
  };
  const end = (data: string): void => run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
  makeCluster(run, first);
  start(first);
  run("pg_basebackup", "-h", `${first}-socket`, "-U", "waymark", "-D", second, "-R", "-X", "stream", "--no-sync", "-c", "fast");
  start(second);
  const administrator = new pg.Client({ host: `${first}-socket`, user: "waymark", database: "postgres" });
  await administrator.connect();
  await administrator.query("create database waymark");
  await administrator.query("alter system set synchronous_standby_names = '*'");
  await administrator.query("select pg_reload_conf()");
  // The first commit that waits for the second shows that it follows.
  await administrator.query("create role witness");
  point("first-socket");
  const running = new Set([first, second]);
  administrator.on("error", () => undefined);
  return {
    waiting: async (seconds) => {
      const { rows } = await administrator.query(
        `select from pg_stat_activity where wait_event = 'SyncRep' and query_start < now() - interval '${seconds} seconds'`,
      );
      return rows.length;
    },
    stopSecond: () => {
      end(second);
      running.delete(second);
    },
    startSecond: () => {
      start(second);
      running.add(second);
    },
    address: `postgresql:///waymark?host=${encodeURIComponent(join(folder, "now"))}&user=waymark`,
    killFirst: () => {
      end(first);
      running.delete(first);
    },
    pointToSecond: () => point("second-socket"),
    promoteSecond: () => run("pg_ctl", "-D", second, "-w", "promote"),
    stop: () => {
      void administrator.end().catch(() => undefined);
      for (const data of running) end(data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
