/** What the company says to those who used a tool: written on the dashboard, fetched by their browsers, counted and not told apart. */
import { createHash, randomUUID } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sql } from "kysely";
import type { z } from "zod";
import { type CompanyMessage, messagesType, shownReceipt } from "../../lib/schema/company-message.ts";
import type { IncidentReply, newMessage } from "../../lib/schema/incident-api.ts";
import type { Deps } from "../deps.ts";
import { checkDeviceId } from "../ingest/check-device-id.ts";
import type { DeviceRequest } from "../ingest/device-gate.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse, refuseInvalid } from "../web/refusal.ts";

const day = 86_400_000;
/** In force at once, of all tools: a browser is handed no more. */
const most = 20;

/** Throws 409 where as many are in force as a browser takes. */
export async function sendMessage(
  { database, now }: Deps,
  tool: string,
  { words, days }: z.infer<typeof newMessage>,
  by: string,
): Promise<string> {
  const id = randomUUID();
  const at = now();
  await database.db.transaction().execute(async (db) => {
    await db.selectFrom("tenants").select("tenant_id").where("tenant_id", "=", tenantId).forUpdate().execute();
    const standing = await db
      .selectFrom("incident_messages")
      .select(sql<number>`count(*)::int`.as("count"))
      .where("tenant_id", "=", tenantId)
      .where("ended_at", "is", null)
      .where("until_at", ">", new Date(at))
      .executeTakeFirstOrThrow();
    if (standing.count >= most) throw refuse(409, "too-many", `${most} messages are in force; end one first.`);
    await db
      .insertInto("incident_messages")
      .values({
        ...{ tenant_id: tenantId, message_id: id, tool, words, sent_by: by, ended_at: null },
        ...{ sent_at: new Date(at), until_at: new Date(at + days * day) },
      })
      .execute();
  });
  return id;
}

/** Browsers show it no longer. Throws 404. */
export async function endMessage({ database, now }: Deps, id: string): Promise<void> {
  const { numUpdatedRows } = await database.db
    .updateTable("incident_messages")
    .set({ ended_at: new Date(now()) })
    .where("tenant_id", "=", tenantId)
    .where("message_id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw refuse(404, "not-found", "There is no such message, or it has ended.");
}

export async function listMessages(tool: string, { database, now }: Deps): Promise<IncidentReply["messages"]> {
  const rows = await database.db
    .selectFrom("incident_messages as m")
    .leftJoin("users as u", (join) => join.onRef("u.user_id", "=", "m.sent_by").on("u.tenant_id", "=", tenantId))
    .select(["m.message_id", "m.words", "m.sent_at", "m.until_at", "m.ended_at", "u.name"])
    .select(
      sql<number>`(select count(*)::int from incident_receipts r where r.tenant_id = m.tenant_id and r.message_id = m.message_id)`.as(
        "shown",
      ),
    )
    .where("m.tenant_id", "=", tenantId)
    .where("m.tool", "=", tool)
    .orderBy("m.sent_at", "desc")
    .limit(100)
    .execute();
  return rows.map(({ message_id, words, sent_at, until_at, ended_at, name, shown }) => ({
    ...{ id: message_id, words, at: sent_at.getTime(), until: until_at.getTime(), by: name, shown },
    ended: ended_at !== null || until_at.getTime() <= now(),
  }));
}

/** Changes with every message that comes or ends: for the notice that every browser asks for. "" while there is none. */
export async function messagesTag({ database, now }: Pick<Deps, "database" | "now">): Promise<string> {
  const rows = await database.db
    .selectFrom("incident_messages")
    .select("message_id")
    .where("tenant_id", "=", tenantId)
    .where("ended_at", "is", null)
    .where("until_at", ">", new Date(now()))
    .orderBy("message_id")
    .execute();
  return rows.length === 0 ? "" : digest(rows.map(({ message_id: id }) => id));
}

/** GET /v1/messages: those that are for this browser, signed as policy is, or 304. */
export async function sendMessages(
  deviceId: string,
  request: FastifyRequest,
  reply: FastifyReply,
  { database, policies, now }: Deps,
): Promise<FastifyReply> {
  const at = now();
  const { rows } = await sql<{ message_id: string; tool: string; words: string; sent_at: Date; until_at: Date }>`
    select m.message_id, m.tool, m.words, m.sent_at, m.until_at from incident_messages m
    where m.tenant_id = ${tenantId} and m.ended_at is null and m.until_at > ${new Date(at).toISOString()}::timestamptz
      and exists (select 1 from tool_users u where u.tenant_id = m.tenant_id and u.tool = m.tool and u.kind = 'devices'
        and u.who = ${deviceId})
    order by m.sent_at desc limit ${sql.lit(most)}`.execute(database.db);
  const messages = rows.map(
    ({ message_id: id, tool, words, sent_at, until_at }): CompanyMessage => ({
      ...{ id, tool, words, at: sent_at.getTime(), until: until_at.getTime() },
    }),
  );
  const etag = `"${digest([deviceId, messages])}"`;
  reply.header("etag", etag);
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  const claims = { v: 1, tenant: tenantId, device: deviceId, iat: Math.floor(at / 1000), messages };
  return reply.type("application/jose").send(await policies.sign(messagesType, claims));
}

/** POST /v1/messages/shown: counted once for each number; which browser it was is not written down. Throws 404 for what it was not sent. */
export async function countShown({ deviceId, body }: DeviceRequest, { database }: Deps): Promise<{ counted: true }> {
  const parsed = shownReceipt.safeParse(body);
  if (!parsed.success) throw refuseInvalid(parsed.error);
  const { message, receipt } = parsed.data;
  checkDeviceId(parsed.data.deviceId, deviceId);
  const { rows } = await sql`
    insert into incident_receipts (tenant_id, message_id, receipt)
    select m.tenant_id, m.message_id, ${receipt}::uuid from incident_messages m
    where m.tenant_id = ${tenantId} and m.message_id = ${message}::uuid and exists (select 1 from tool_users u
      where u.tenant_id = m.tenant_id and u.tool = m.tool and u.kind = 'devices' and u.who = ${deviceId})
    on conflict (tenant_id, message_id, receipt) do update set receipt = excluded.receipt returning 1`.execute(database.db);
  if (rows.length === 0) throw refuse(400, "unknown-message", "There is no such message for this browser.");
  return { counted: true };
}

const digest = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
