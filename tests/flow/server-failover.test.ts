/** Another PostgreSQL takes the place of the one that failed, under load. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../server/storage/open-database.ts";
import { expectExactlyOnce, startLoad } from "./support/load.ts";
import { type PostgresPair, startPair } from "./support/postgres-pair.ts";
import { openServer, type TestServer } from "./support/server-app.ts";
import { hasPostgres } from "./support/throwaway-postgres.ts";

const hasOwn = hasPostgres() && !process.env["DATABASE_URL_TEST"];

async function openOn(pair: PostgresPair): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-failover-"));
  const database = await openDatabase({ dataDirectory: folder, databaseUrl: pair.address });
  const server = await openServer(database, folder, {});
  onTestFinished(async () => {
    await server.app.close();
    await database.close();
    pair.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return server;
}

test.skipIf(!hasOwn)(
  "fails over under load: refused is 503, acknowledged is there exactly once",
  { timeout: 120_000 },
  async () => {
    const pair = await startPair();
    const server = await openOn(pair);
    const load = await startLoad(server);
    await load.more(100);
    pair.killFirst();
    pair.pointToSecond();
    const device = await server.enroll().catch((error: Error) => error.message);
    // It answers, and takes nothing: a standby.
    expect(device).toMatch(/answered 503/);
    pair.promoteSecond();
    await load.more(100);
    expect([...(await load.end())].sort()).toEqual([200, 503]);
    await expectExactlyOnce(server, load.acknowledged);
  },
);

test.skipIf(!hasOwn)(
  "a replica that is gone: nothing is acknowledged before it has it, however long that takes",
  { timeout: 120_000 },
  async () => {
    const pair = await startPair();
    const server = await openOn(pair);
    const load = await startLoad(server);
    await load.more(20);
    pair.stopSecond();
    // Longer than a statement may take.
    await expect.poll(() => pair.waiting(2), { timeout: 30_000 }).toBeGreaterThan(0);
    const before = load.acknowledged.length;
    await expect.poll(() => pair.waiting(2), { timeout: 30_000 }).toBeGreaterThan(0);
    expect(load.acknowledged.length).toBe(before);
    pair.startSecond();
    await load.more(20);
    await load.end();
    await expectExactlyOnce(server, load.acknowledged);
  },
);
