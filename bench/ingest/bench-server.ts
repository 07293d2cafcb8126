/** The real server, listening, on a database of its own; its limits are so wide that they do not count. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { loadTools } from "../../rules/from-node.ts";
import { createApp } from "../../server/app.ts";
import { type Deps, defaultLimits } from "../../server/deps.ts";
import { createEnrollmentToken } from "../../server/ingest/enrolment/create-enrollment-token.ts";
import { openPolicyStore } from "../../server/policy/policy-store.ts";
import { openSigningKey } from "../../server/policy/signing-key.ts";
import { openConnections } from "../../server/sinks/connections.ts";
import { openDatabase } from "../../server/storage/open-database.ts";
import { openPseudonyms } from "../../server/storage/pseudonyms.ts";
import { startPostgres } from "../../tests/flow/support/throwaway-postgres.ts";

export interface BenchServer {
  readonly name: string;
  readonly url: string;
  readonly token: string;
  readonly deps: Deps;
  readonly app: ReturnType<typeof createApp>;
  /** Version as the database says it. */
  readonly version: string;
  readonly close: () => Promise<void>;
}

const wide = { burst: 1e9, perSecond: 1e6 };

/** `bin`: folder of a PostgreSQL; null: the embedded database. `now`: its clock, milliseconds since 1970. */
export async function openBenchServer(name: string, bin: string | null, now: () => number = Date.now): Promise<BenchServer> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const postgres = bin ? await startPostgres({ bin, settings: ["shared_buffers=1GB", "max_wal_size=4GB"] }) : null;
  const database = await openDatabase({ dataDirectory, databaseUrl: await postgres?.createDatabase() });
  const deps: Deps = {
    database,
    now,
    policies: await openPolicyStore({ database, key: await openSigningKey(dataDirectory), now, onBadFile: () => undefined }),
    pseudonyms: openPseudonyms(dataDirectory),
    connections: openConnections(dataDirectory, []),
    tools: loadTools(),
    detectorNames: async () => new Map(),
    limits: { ...defaultLimits, device: wide, deviceEvents: wide, tenantEvents: wide, enroll: wide },
    publicOrigin: null,
    trustedProxies: null,
    dashboardDirectory: dataDirectory,
  };
  const app = createApp(deps);
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const token = await createEnrollmentToken(deps, { label: "bench", maxEnrollments: 1e6 });
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(database.db);
  const close = async (): Promise<void> => {
    await app.close();
    await database.close();
    await postgres?.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  return { name, url, token, deps, app, version: rows[0]?.version ?? "", close };
}
