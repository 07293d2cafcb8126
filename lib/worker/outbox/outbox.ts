/** What was recorded and not yet acknowledged. Every method is one transaction: whenever the worker is killed, it has happened or not. */
import type { Activity } from "../../schema/activity.ts";
import { severityRank } from "../../schema/finding.ts";
import { batchLimits, type EventEnvelope, type EventsReply } from "../../schema/wire.ts";
import { type Database, type PendingRow, reopen } from "../store/database.ts";
import { type OutboxState, patchMeta, readMeta, writeMeta } from "../store/meta.ts";
import { addLosses } from "./add-losses.ts";
import { expireHistory, keepEvents, keepRefused } from "./history.ts";

export const outboxLimits = { events: 5_000, bytes: 5 * 1024 * 1024, age: 14 * 24 * 3_600_000 } as const;
const localLimits = { events: 500 } as const;
const deliveredAge = 24 * 3_600_000;
const quarantineKept = 100;
/** `{"seq":…,"activity":},` around each event, and the batch around all of them. */
const envelopeBytes = 40;
const batchBytes = 300;

export interface Outbox {
  /**
   * Resolves once it is on disk. The same id and revision again changes nothing. `managed` false keeps it on this device only.
   * Rejects where the disk does not take it.
   */
  store(activity: Activity, managed: boolean): Promise<void>;
  /** The oldest events, at most `maxEvents` and what fits a request; empty when there is nothing. They stay until acknowledged. */
  peek(maxEvents: number): Promise<EventEnvelope[]>;
  /**
   * Forgets what the server has, up to and with `ackedTo`; what it refused for good is counted and set aside. What it refused because
   * it knows the number with other content stays: it needs a new number, not a new try.
   */
  acknowledge(ackedTo: number, rejected: EventsReply["rejected"]): Promise<void>;
  /** Sets events aside that the server answers with "never" as a whole. */
  quarantine(seqs: readonly number[], why: string): Promise<void>;
  /**
   * Counts as refused what a page brought and nobody can send, and keeps for the person what could be read of it; null for nothing. The same
   * again changes nothing.
   */
  refuse(part: Activity | null, why: string): Promise<void>;
  /** Gives up what is too old, and forgets what was delivered long ago. */
  expire(): Promise<void>;
  /**
   * Numbers what is pending from 1 again, in an epoch `ahead` of the present one. `andForget`: the enrolment goes in the same step; with
   * "device" also the key, so that this browser comes to the server as another one.
   */
  startEpoch(change?: { readonly andForget?: "enrolment" | "device"; readonly ahead?: number }): Promise<void>;
  state(): Promise<OutboxState>;
}

export function createOutbox(database: Database, now: () => number): Outbox {
  const tables = [database.pending, database.delivered, database.quarantine, database.history, database.meta];

  /** Changes rows and counters together. */
  function change(work: (state: OutboxState) => Promise<OutboxState>): Promise<void> {
    return database.transaction("rw", tables, async () => {
      await writeMeta(database, "outbox", await work(await readMeta(database, "outbox")));
    });
  }

  async function remove(state: OutboxState, rows: readonly PendingRow[]): Promise<OutboxState> {
    await database.pending.bulkDelete(rows.map((row) => row.seq));
    const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
    return { ...state, bytes: state.bytes - bytes, count: state.count - rows.length };
  }

  /** The oldest of the least severe, until the rest fits. */
  async function makeRoom(state: OutboxState): Promise<OutboxState> {
    const victims: PendingRow[] = [];
    let { count, bytes } = state;
    if (count <= outboxLimits.events && bytes <= outboxLimits.bytes) return state;
    await database.pending
      .orderBy("[rank+seq]")
      .until(() => count <= outboxLimits.events && bytes <= outboxLimits.bytes)
      .each((row) => {
        victims.push(row);
        count -= 1;
        bytes -= row.bytes;
      });
    return giveUp(state, victims, "no-room");
  }

  async function giveUp(state: OutboxState, rows: readonly PendingRow[], why: "no-room" | "too-old"): Promise<OutboxState> {
    if (rows.length === 0) return state;
    await keepEvents(database, rows, () => ({ fate: "given-up", why: why.replace("-", " ") }), now());
    const after = await remove(state, rows);
    await patchMeta(database, "sync", { heartbeatAt: 0 });
    return { ...after, dropped: after.dropped + rows.length, losses: addLosses(after.losses, why, rows) };
  }

  async function setAside(rows: readonly PendingRow[], why: (row: PendingRow) => string): Promise<void> {
    const at = now();
    await database.quarantine.bulkPut(rows.map((row) => ({ key: row.key, activity: row.activity, why: why(row), at })));
    await keepEvents(database, rows, (row) => ({ fate: "refused", why: why(row) }), at);
    const surplus = (await database.quarantine.count()) - quarantineKept;
    if (surplus > 0) await database.quarantine.orderBy("at").limit(surplus).delete();
  }

  async function storeLocally(key: string, activity: Activity): Promise<void> {
    await database.transaction("rw", database.local, async () => {
      await database.local.put({ key, activity, storedAt: now() });
      const surplus = (await database.local.count()) - localLimits.events;
      if (surplus > 0) await database.local.orderBy("storedAt").limit(surplus).delete();
    });
  }

  return {
    async store(activity, managed) {
      await reopen(database);
      const key = keyOf(activity);
      if (!managed) return storeLocally(key, activity);
      await change(async (state) => {
        if ((await database.pending.where("key").equals(key).count()) > 0) return state;
        if ((await database.delivered.get(key)) || (await database.quarantine.get(key))) return state;
        const bytes = new TextEncoder().encode(JSON.stringify(activity)).length;
        await database.pending.add({ seq: state.nextSeq, key, activity, bytes, rank: rankOf(activity), storedAt: now() });
        return makeRoom({ ...state, nextSeq: state.nextSeq + 1, count: state.count + 1, bytes: state.bytes + bytes });
      });
    },

    async peek(maxEvents) {
      const events: EventEnvelope[] = [];
      let bytes = batchBytes;
      for (const row of await database.pending.orderBy("seq").limit(Math.min(maxEvents, batchLimits.events)).toArray()) {
        bytes += row.bytes + envelopeBytes;
        if (events.length > 0 && bytes > batchLimits.wireBytes) break;
        events.push({ seq: row.seq, activity: row.activity });
      }
      return events;
    },

    acknowledge: (ackedTo, rejected) =>
      change(async (state) => {
        const conflicts = new Set(rejected.filter(isConflict).map((refusal) => refusal.seq));
        const refusals = new Map(rejected.map((refusal) => [refusal.seq, `${refusal.field}: ${refusal.expected}`]));
        const reached = await database.pending.where("seq").belowOrEqual(ackedTo).toArray();
        const rows = reached.filter((row) => !conflicts.has(row.seq));
        const refused = rows.filter((row) => refusals.has(row.seq));
        const at = now();
        await setAside(refused, (row) => refusals.get(row.seq) ?? "");
        const taken = rows.filter((row) => !refusals.has(row.seq));
        await keepEvents(database, taken, () => ({ fate: "sent", why: null }), at);
        await database.delivered.bulkPut(rows.map((row) => ({ key: row.key, at })));
        return { ...countRefused(await remove(state, rows), refused), lastAckAt: at };
      }),

    quarantine: (seqs, why) =>
      change(async (state) => {
        const rows = (await database.pending.bulkGet([...seqs])).filter((row) => row !== undefined);
        await setAside(rows, () => why);
        return countRefused(await remove(state, rows), rows);
      }),

    refuse: (part, why) => change((state) => addRefused(database, state, part, { why, at: now() })),

    expire: async () => {
      await change(async (state) => {
        await database.delivered
          .where("at")
          .below(now() - deliveredAge)
          .delete();
        const rows = await database.pending
          .where("storedAt")
          .below(now() - outboxLimits.age)
          .toArray();
        await expireHistory(database, now());
        return giveUp(state, rows, "too-old");
      });
      await database.local
        .where("storedAt")
        .below(now() - outboxLimits.age)
        .delete();
    },

    startEpoch: ({ andForget, ahead = 1 } = {}) =>
      change(async (state) => {
        await writeMeta(database, "epoch", (await readMeta(database, "epoch")) + ahead);
        if (andForget) await forget(database, andForget);
        const rows = await database.pending.orderBy("seq").toArray();
        const tried = await readMeta(database, "tried");
        await writeMeta(database, "tried", { ...tried, seq: rows.filter((row) => row.seq <= tried.seq).length });
        await database.pending.clear();
        await database.pending.bulkAdd(rows.map((row, index) => ({ ...row, seq: index + 1 })));
        return { ...state, nextSeq: rows.length + 1 };
      }),

    state: () => readMeta(database, "outbox"),
  };
}

async function addRefused(
  database: Database,
  state: OutboxState,
  part: Activity | null,
  { why, at }: { readonly why: string; readonly at: number },
): Promise<OutboxState> {
  if (part) {
    const key = `refused:${part.id}:${part.revision}`;
    if (await database.delivered.get(key)) return state;
    await keepRefused(database, key, part, { why, at });
    await database.delivered.put({ key, at });
  }
  return countRefused(state, [{ activity: part ?? { kind: "unknown" } }]);
}

function countRefused(state: OutboxState, rows: Parameters<typeof addLosses>[2]): OutboxState {
  const losses = addLosses(state.losses, "refused", rows);
  return { ...state, quarantined: state.quarantined + rows.length, losses };
}

async function forget(database: Database, what: "enrolment" | "device"): Promise<void> {
  await writeMeta(database, "enrolment", null);
  if (what === "enrolment") return;
  await database.meta.bulkDelete(["key", "nextKey"]);
  await patchMeta(database, "sync", { refused: null });
}

/** The server knows this number with other content: the numbering was lost or copied. */
export function isConflict(refusal: EventsReply["rejected"][number]): boolean {
  return refusal.code === "conflict";
}

/**
 * What counts as the same again. Of visits to a tool one an hour is kept: that the tool is in use is the fact, not every page load.
 * What is said of a visit later is no visit.
 */
function keyOf({ id, revision, kind, tool, occurredAt }: Activity): string {
  return kind === "visit" && revision === 0 ? `visit:${tool}:${Math.floor(occurredAt / 3_600_000)}` : `${id}:${revision}`;
}

function rankOf(activity: Activity): number {
  return Math.max(0, ...activity.findings.map((finding) => 1 + severityRank(finding.severity)));
}
