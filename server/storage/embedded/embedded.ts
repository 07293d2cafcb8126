/**
 * The embedded database: PGlite on `DurableNodeFs`. One process, one connection; a query blocks the event loop while it
 * runs, which is fine for a few thousand devices. Beyond that, DATABASE_URL.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { DurableNodeFs, startParams } from "./durable-node-fs.ts";
import { createEngineHealth, type EngineHealth } from "./engine-health.ts";
import { syncPath, syncTree } from "./sync-tree.ts";

/**
 * Opens the database in `folder`, making it if it is not there. A new one is made beside it and moved in place when it is
 * complete and on disk, so that a power cut leaves either no database or a whole one.
 */
export async function openEmbedded(
  folder: string,
  health: EngineHealth,
  fsync?: (fileDescriptor: number) => void,
): Promise<PGlite> {
  if (!existsSync(join(folder, "PG_VERSION"))) await createEmbedded(folder);
  return PGlite.create({ fs: new DurableNodeFs(folder, health, fsync), startParams });
}

async function createEmbedded(folder: string): Promise<void> {
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const health = createEngineHealth(() => undefined);
  const database = await PGlite.create({ fs: new DurableNodeFs(unfinished, health), startParams });
  await database.close();
  const fault = health.fault();
  if (fault) throw fault;
  syncTree(unfinished);
  // An empty folder of that name may be in the way; one with anything in it makes the move fail, and that is right.
  renameSync(unfinished, folder);
  syncPath(dirname(folder), true);
}
