/** Sends what waits to every sink that is due. Each sink goes by itself: one that is down holds nobody else up. */
import { sql } from "kysely";
import { findingLevels } from "../../lib/schema/risk-finding.ts";
import type { SinkKind } from "../../lib/schema/sinks.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { allSinks } from "./all-sinks.ts";
import { contextOf } from "./context-of.ts";
import { noteTicket } from "./note-ticket.ts";
import { entriesOf, numberOutbox, pruneOutbox } from "./outbox.ts";
import type { Entry, Verdict } from "./sink.ts";
import { type StoredSink, wantsOf } from "./stored-sink.ts";

/** Milliseconds. A process that dies while it sends is waited for so long; what it had sent is sent again. */
const lease = 120_000;
/** Batches in one go, so that a sink that is far behind does not keep the rest waiting. */
const batchesAtOnce = 50;
const pause = { least: 2_000, most: 15 * 60_000 } as const;

export async function deliverAll(deps: Deps): Promise<void> {
  const last = await numberOutbox(deps.database.db);
  const due = await deps.database.db
    .selectFrom("sinks")
    .select("sink_id")
    .where("tenant_id", "=", tenantId)
    .where("paused", "=", false)
    .where((eb) => eb.or([eb("next_try_at", "is", null), eb("next_try_at", "<=", new Date(deps.now()))]))
    .execute();
  await Promise.all(due.map(({ sink_id }) => deliverOne(sink_id, last, deps)));
  await pruneOutbox(deps);
}

async function deliverOne(id: string, last: number, deps: Deps): Promise<void> {
  const sink = await takeLease(id, deps);
  if (!sink) return;
  let cursor = sink.cursor;
  for (let batch = 0; batch < batchesAtOnce && cursor < last; batch++) {
    const rows = await readNext(sink, cursor, last, deps);
    const end = rows.at(-1)?.position ?? last;
    const entries = (await entriesOf(rows, deps)).filter((entry) => isWanted(sink, entry));
    const verdict = entries.length === 0 ? ({ ok: true } as const) : await sendSafely(sink, entries, deps);
    if (!verdict.ok && verdict.again) return giveBack(id, failure(sink, verdict, deps), deps);
    if (!verdict.ok) await bury(sink, entries, verdict.says, deps);
    cursor = end;
    await giveBack(
      id,
      success(cursor, verdict.ok ? entries.length : 0, deps, verdict),
      deps,
      batch < batchesAtOnce - 1 && cursor < last,
    );
  }
  await giveBack(id, {}, deps);
}

/** Null where another process has it, or it is gone. */
async function takeLease(id: string, { database, now }: Deps): Promise<StoredSink | null> {
  const taken = await database.db
    .updateTable("sinks")
    .set({ lease_until: new Date(now() + lease) })
    .where("tenant_id", "=", tenantId)
    .where("sink_id", "=", id)
    .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<", new Date(now()))]))
    .returningAll()
    .executeTakeFirst();
  return taken ?? null;
}

function readNext(sink: StoredSink, cursor: number, last: number, { database }: Deps) {
  const { kinds } = wantsOf(sink);
  return database.db
    .selectFrom("sink_outbox")
    .select(["entry_id", "kind", "created_at", "position", "body"])
    .where("tenant_id", "=", tenantId)
    .where("position", ">", cursor)
    .where("position", "<=", last)
    .where("kind", "in", kinds)
    .orderBy("position")
    .limit(allSinks[sink.kind as SinkKind].most)
    .execute();
}

function isWanted(sink: StoredSink, entry: Entry): boolean {
  const { level } = wantsOf(sink);
  return entry.kind === "activity" || findingLevels.indexOf(entry.body.level) >= findingLevels.indexOf(level);
}

/** What a sink throws is a connection that failed, or one that was not allowed. */
export async function sendSafely(sink: StoredSink, entries: readonly Entry[], deps: Deps): Promise<Verdict> {
  try {
    const verdict = await allSinks[sink.kind as SinkKind].send(entries, contextOf(sink, deps));
    const [first] = entries;
    if (verdict.ok && verdict.ticket && first?.kind === "finding")
      await noteTicket(sink.sink_id, first.body.id, verdict.ticket, deps);
    return verdict;
  } catch (error) {
    return { ok: false, again: true, says: (error as Error).message.slice(0, 200) };
  }
}

/** Refused for good. Of a batch nobody knows which entry was the bad one: each is tried by itself, and only what fails again is buried. */
async function bury(sink: StoredSink, entries: readonly Entry[], says: string, deps: Deps): Promise<void> {
  for (const entry of entries) {
    const verdict = entries.length === 1 ? ({ ok: false, says } as const) : await sendSafely(sink, [entry], deps);
    if (verdict.ok) continue;
    await sql`insert into sink_dead_letters (tenant_id, sink_id, entry_id, kind, created_at, body, reason, failed_at)
      select tenant_id, ${sink.sink_id}::uuid, entry_id, kind, created_at, body, ${verdict.says}, ${new Date(deps.now()).toISOString()}::timestamptz
      from sink_outbox where tenant_id = ${tenantId} and entry_id = ${entry.id}::uuid
      on conflict do nothing`.execute(deps.database.db);
  }
}

function success(cursor: number, count: number, { now }: Deps, verdict: Verdict) {
  return {
    ...{ cursor, failures: 0, next_try_at: null },
    last_error: verdict.ok ? null : verdict.says,
    ...(count > 0 ? { delivered: sql<number>`delivered + ${count}`, delivered_at: new Date(now()) } : {}),
  };
}

/** Twice as long each time, and a random part of it, so that many do not come back at once. */
function failure({ failures }: StoredSink, verdict: Verdict & { ok: false }, { now }: Deps) {
  const longest = Math.min(pause.most, pause.least * 2 ** Math.min(failures, 20));
  const wait = Math.max((verdict.after ?? 0) * 1000, longest * (0.5 + Math.random() / 2));
  return { failures: failures + 1, next_try_at: new Date(now() + wait), last_error: verdict.says };
}

async function giveBack(
  id: string,
  changes: Partial<ReturnType<typeof success> | ReturnType<typeof failure>>,
  { database, now }: Deps,
  keep = false,
): Promise<void> {
  await database.db
    .updateTable("sinks")
    .set({ ...changes, lease_until: keep ? new Date(now() + lease) : null })
    .where("tenant_id", "=", tenantId)
    .where("sink_id", "=", id)
    .execute();
}
