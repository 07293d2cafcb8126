/** The server's schedule on both databases: it stands after the start, shares the embedded one's connection, and leaves in good order. */
import { CompiledQuery } from "kysely";
import { expect, test } from "vitest";
import { openJobs } from "../../server/jobs/open-jobs.ts";
import { addressOf, onEachDatabase } from "./support/server-app.ts";

onEachDatabase("jobs", (server) => {
  test("every job has its time, a second start changes nothing, and requests go on beside it", async () => {
    const { database } = server().deps;
    const databaseUrl = await addressOf(database);
    const errors: string[] = [];
    const start = () =>
      openJobs({
        ...{ database, databaseUrl, onError: (name, error) => errors.push(`${name}: ${error.message}`) },
        jobs: [
          { name: "first", cron: "*/5 * * * *", run: async () => undefined },
          { name: "second", cron: "0 3 * * *", run: async () => undefined },
        ],
      });
    for (let round = 0; round < 2; round++) {
      const [stop] = await Promise.all([start(), server().enroll(), server().enroll()]);
      const { rows } = await database.db.executeQuery<{ name: string; cron: string }>(
        CompiledQuery.raw("select name, cron from waymark_jobs.schedule order by name"),
      );
      expect(rows).toEqual([
        { name: "first", cron: "*/5 * * * *" },
        { name: "second", cron: "0 3 * * *" },
      ]);
      await stop();
    }
    expect(errors).toEqual([]);
    // Nothing is left open in the one connection.
    expect(await database.db.selectFrom("devices").select("device_id").execute()).toHaveLength(4);
  });
});
