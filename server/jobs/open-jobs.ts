/**
 * What the server does by itself, by the clock: pg-boss keeps the schedule in the database, so that of several processes one does each job.
 * On the embedded database it shares the one connection, and rests long between its looks.
 */
import { CompiledQuery, type Kysely } from "kysely";
import { PgBoss } from "pg-boss";
import type { Database } from "../storage/open-database.ts";
import type { Tables } from "../storage/tables.ts";

export interface Job {
  /** Lower case and hyphens. */
  readonly name: string;
  /** Five fields, in UTC. A minute is the finest step. */
  readonly cron: string;
  readonly run: () => Promise<unknown>;
}

export interface JobsOptions {
  readonly database: Pick<Database, "kind" | "db">;
  readonly databaseUrl?: string | undefined;
  readonly jobs: readonly Job[];
  /** Told of every failure by the job's name; the job is tried again at its next time. */
  readonly onError: (name: string, error: Error) => void;
}

/** Seconds between looks. Each look costs the embedded database about a millisecond. */
const rest = { look: 15, schedule: 20, clean: 3600 } as const;

/** Resolves once the schedule stands. The answer stops everything and waits for what is under way. */
export async function openJobs({ database, databaseUrl, jobs, onError }: JobsOptions): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    ...(databaseUrl ? { connectionString: databaseUrl, max: 2 } : { backend: "pglite", db: throughKysely(database.db) }),
    schema: "waymark_jobs",
    ...{ cronMonitorIntervalSeconds: rest.schedule, cronWorkerIntervalSeconds: rest.look, clockMonitorIntervalSeconds: 600 },
    ...{ superviseIntervalSeconds: 300, maintenanceIntervalSeconds: rest.clean, queueCacheIntervalSeconds: 300 },
    ...{ flowIntervalSeconds: 300, bamIntervalSeconds: 300, reindex: false, monitorVacuum: false },
  });
  boss.on("error", (error: Error) => onError("schedule", error));
  await boss.start();
  for (const { name, cron, run } of jobs) {
    // "exclusive": one waiting or running at most; a slow run is not overtaken by the next.
    await boss.createQueue(name, { policy: "exclusive", retryLimit: 0, expireInSeconds: 600 });
    await boss.work(name, { pollingIntervalSeconds: rest.look }, async () => {
      try {
        await run();
      } catch (error) {
        onError(name, error as Error);
      }
    });
    await boss.schedule(name, cron, null, { tz: "UTC" });
  }
  return async () => {
    await boss.stop({ graceful: true, timeout: 10_000 });
  };
}

/** Holds the one connection for a whole script, and leaves no transaction open behind one that failed. */
function throughKysely(db: Kysely<Tables>) {
  return {
    executeSql: (text: string, values: unknown[] = []) =>
      db.connection().execute(async (connection) => {
        try {
          const { rows } = await connection.executeQuery(CompiledQuery.raw(text, values));
          return { rows };
        } catch (error) {
          await connection.executeQuery(CompiledQuery.raw("rollback")).catch(() => undefined);
          throw error;
        }
      }),
  };
}
