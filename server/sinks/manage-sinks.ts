/** Adding, testing, pausing and removing sinks, and their dead letters. Secrets go in and never come out. */
import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { sql } from "kysely";
import { z } from "zod";
import {
  type DeadLettersReply,
  fieldSchema,
  type SinkInput,
  type SinkKind,
  type SinksReply,
  type SinkTestReply,
  sinkChange,
  sinkForms,
  sinkInput,
} from "../../lib/schema/sinks.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { explainFirst, refuse } from "../web/refusal.ts";
import { sendSafely } from "./deliver.ts";
import { entriesOf, lastPosition, numberOutbox } from "./outbox.ts";
import { sampleEntry } from "./sample-entry.ts";
import { type StoredSink, wantsOf } from "./stored-sink.ts";

const mostSinks = 20;

export async function listSinks({ database }: Pick<Deps, "database">): Promise<SinksReply> {
  const { rows } = await sql<StoredSink & { waiting: number; dead: number }>`
    select s.*,
      (select count(*)::int from sink_outbox o where o.tenant_id = s.tenant_id and (o.position is null or o.position > s.cursor)) as waiting,
      (select count(*)::int from sink_dead_letters l where l.tenant_id = s.tenant_id and l.sink_id = s.sink_id) as dead
    from sinks s where s.tenant_id = ${tenantId} order by s.created_at`.execute(database.db);
  return {
    rows: rows.map((row) => ({
      ...{ id: row.sink_id, kind: row.kind as SinkKind, name: row.name, paused: row.paused, failures: row.failures },
      ...{ wants: wantsOf(row).kinds, level: wantsOf(row).level, fields: row.settings as Record<string, string> },
      ...{ waiting: row.waiting, delivered: row.delivered, deadLetters: row.dead, lastError: row.last_error },
      deliveredAt: row.delivered_at?.getTime() ?? null,
      nextTryAt: row.next_try_at?.getTime() ?? null,
    })),
  };
}

/** Sends from now on: what happened before is not sent. Throws 400, or 409 for too many. */
export async function addSink(request: FastifyRequest, deps: Deps): Promise<{ id: string }> {
  const input = await readSmallBody(request, sinkInput);
  const { settings, secrets } = readFields(input);
  request.auditDetails = { kind: input.kind, name: input.name, wants: input.wants };
  await numberOutbox(deps.database.db);
  const id = randomUUID();
  await deps.database.db.transaction().execute(async (db) => {
    const { count } = await db
      .selectFrom("sinks")
      .select(sql<number>`count(*)::int`.as("count"))
      .where("tenant_id", "=", tenantId)
      .executeTakeFirstOrThrow();
    if (count >= mostSinks) throw refuse(409, "too-many", `There are ${mostSinks} connections; remove one first.`);
    await db
      .insertInto("sinks")
      .values({
        ...{ tenant_id: tenantId, sink_id: id, kind: input.kind, name: input.name, settings: JSON.stringify(settings) },
        secret: deps.connections.seal.close(secrets, id),
        wants: JSON.stringify({ kinds: input.wants, level: input.level }),
        ...{ cursor: await lastPosition(db), created_at: new Date(deps.now()) },
        ...{ lease_until: null, next_try_at: null, delivered_at: null, last_error: null },
      })
      .execute();
  });
  return { id };
}

/** Checks the fields against the form of the kind. Throws 400 naming the field. */
function readFields(input: SinkInput): { settings: Record<string, string>; secrets: Record<string, string> } {
  const form = sinkForms[input.kind];
  const foreign = input.wants.find((kind) => !form.takes.includes(kind));
  if (foreign) throw wrong("wants", `only ${form.takes.join(" or ")} for this kind`);
  const known = new Set(form.fields.map(({ name }) => name));
  if (Object.keys(input.fields).some((name) => !known.has(name))) throw wrong("fields", `only ${[...known].join(", ")}`);
  const settings: Record<string, string> = {};
  const secrets: Record<string, string> = {};
  for (const field of form.fields) {
    const given = input.fields[field.name]?.trim() || undefined;
    const parsed = fieldSchema(field).safeParse(given);
    if (!parsed.success) {
      const { expected } = explainFirst(parsed.error);
      throw wrong(`fields.${field.name}`, given === undefined ? "a value" : expected);
    }
    if (given !== undefined) (field.type === "secret" ? secrets : settings)[field.name] = given;
  }
  return { settings, secrets };
}

function wrong(field: string, expected: string) {
  return refuse(400, "invalid", `${field}: expected ${expected}.`, { field, expected });
}

/** Sends one made-up entry at once, and says what came of it. */
export async function testSink(id: string, deps: Deps): Promise<SinkTestReply> {
  const sink = await findSink(id, deps);
  const kind = wantsOf(sink).kinds[0] ?? "finding";
  const verdict = await sendSafely(sink, [sampleEntry(kind, deps.now())], deps);
  return verdict.ok ? { ok: true, says: "It was taken." } : { ok: false, says: verdict.says };
}

export async function pauseSink(request: FastifyRequest, id: string, deps: Deps): Promise<{ changed: true }> {
  const { paused } = await readSmallBody(request, sinkChange);
  await findSink(id, deps);
  await deps.database.db
    .updateTable("sinks")
    .set({ paused, next_try_at: null })
    .where("tenant_id", "=", tenantId)
    .where("sink_id", "=", id)
    .execute();
  return { changed: true };
}

export async function removeSink(id: string, deps: Deps): Promise<{ removed: true }> {
  await findSink(id, deps);
  await deps.database.db.transaction().execute(async (db) => {
    for (const table of ["sink_tickets", "sink_dead_letters", "sinks"] as const) {
      await db.deleteFrom(table).where("tenant_id", "=", tenantId).where("sink_id", "=", id).execute();
    }
  });
  return { removed: true };
}

export async function listDeadLetters(id: string, deps: Deps): Promise<DeadLettersReply> {
  await findSink(id, deps);
  const rows = await deps.database.db
    .selectFrom("sink_dead_letters")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("sink_id", "=", id)
    .orderBy("failed_at", "desc")
    .orderBy("entry_id")
    .execute();
  return {
    total: rows.length,
    rows: rows.slice(0, 100).map((row) => {
      const body = row.body as { title?: string; what?: string; tool?: string };
      const what = body.title ?? `${body.what ?? "activity"}: ${body.tool ?? ""}`;
      return { id: row.entry_id, kind: row.kind, what, reason: row.reason, at: row.failed_at.getTime() };
    }),
  };
}

/** Sends every dead letter once more; those that are taken are gone from the list. */
export async function retryDeadLetters(id: string, deps: Deps): Promise<{ sent: number; left: number }> {
  const sink = await findSink(id, deps);
  const rows = await deps.database.db
    .selectFrom("sink_dead_letters")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("sink_id", "=", id)
    .orderBy("created_at")
    .limit(500)
    .execute();
  let sent = 0;
  for (const entry of await entriesOf(rows, deps)) {
    const verdict = await sendSafely(sink, [entry], deps);
    if (!verdict.ok && verdict.again) break;
    const row = deps.database.db.deleteFrom("sink_dead_letters").where("tenant_id", "=", tenantId).where("sink_id", "=", id);
    if (verdict.ok) {
      await row.where("entry_id", "=", entry.id).execute();
      sent++;
    }
  }
  return { sent, left: rows.length - sent };
}

export async function dropDeadLetters(id: string, deps: Deps): Promise<{ dropped: true }> {
  await findSink(id, deps);
  await deps.database.db.deleteFrom("sink_dead_letters").where("tenant_id", "=", tenantId).where("sink_id", "=", id).execute();
  return { dropped: true };
}

/** Throws 404. */
async function findSink(id: string, { database }: Pick<Deps, "database">): Promise<StoredSink> {
  const sink = z.uuid().safeParse(id).success
    ? await database.db
        .selectFrom("sinks")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .where("sink_id", "=", id)
        .executeTakeFirst()
    : undefined;
  if (!sink) throw refuse(404, "not-found", "There is no such connection.");
  return sink;
}
