/** Keeps what the gates report about themselves, for heartbeat and popup. */
import type { Coverage } from "../../schema/coverage.ts";
import type { ToolCoverage } from "../../schema/wire.ts";
import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";

const mostTools = 200;
/** A page without a composer is no news while one of its frames has it. Milliseconds. */
const frameCounts = 10 * 60_000;

/** True if the tool stands worse or better than it did: then the server should hear of it before the next day. */
export async function noteCoverage(database: Database, reported: Coverage, now: number): Promise<boolean> {
  return database.transaction("rw", database.meta, async () => {
    const all = await readMeta(database, "coverage");
    const before = all.find(({ tool }) => tool === reported.tool);
    if (before && isOnlyTheOuterPage(before, reported, now)) return false;
    const rows = [{ ...reported, checkedAt: now }, ...all.filter((row) => row !== before)];
    await writeMeta(database, "coverage", rows.slice(0, mostTools));
    return before?.state !== reported.state;
  });
}

function isOnlyTheOuterPage(before: ToolCoverage, reported: Coverage, now: number): boolean {
  const [first, ...others] = reported.reasons;
  const onlyNoComposer = first === "no-composer" && others.length === 0;
  return (
    before.inFrame && before.state === "working" && !reported.inFrame && onlyNoComposer && now - before.checkedAt < frameCounts
  );
}
