/** POST /api/findings/changes: what somebody decides about one or many findings, all of them or none. */
import type { FastifyRequest } from "fastify";
import type { Transaction, Updateable } from "kysely";
import { isUnsettled } from "../../lib/core/risk/reconcile.ts";
import { type FindingsChange, findingsChange } from "../../lib/schema/risk-finding.ts";
import type { SignedIn } from "../admin/sessions.ts";
import type { Deps } from "../deps.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { type Change, noteChange } from "./note-change.ts";
import { tellSinks } from "./tell-sinks.ts";

const rules = {
  acceptDays: "a number of days, with the status accepted and only there",
  reason: "why, for this status: at most 500 characters",
};

/** Throws 400, and 404 if one of them is not there. */
export async function changeFindings(request: FastifyRequest, user: SignedIn, deps: Deps): Promise<{ changed: number }> {
  const change = await readSmallBody(request, findingsChange, rules);
  const at = new Date(deps.now());
  request.auditDetails = { findings: change.ids.length, ...(change.status ? { status: change.status } : {}) };
  const ids = [...new Set(change.ids)];
  await deps.database.db.transaction().execute(async (db) => {
    for (const id of ids) await changeOne(db, id, change, user.userId, at);
  });
  return { changed: ids.length };
}

async function changeOne(db: Transaction<Tables>, id: string, change: FindingsChange, by: string, at: Date): Promise<void> {
  const row = await db
    .selectFrom("findings")
    .select(["status", "owner", "due_at", "ticket_key"])
    .where("tenant_id", "=", tenantId)
    .where("finding_id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw refuse(404, "not-found", "One of these findings is not there.");
  const { status, owner, dueAt, ticket } = change;
  const reason = change.reason ?? null;
  const set: Updateable<Tables["findings"]> = {};
  const notes: Omit<Change, "by" | "at">[] = [];
  if (status !== undefined && (status !== row.status || status === "accepted")) {
    const until = change.acceptDays === undefined ? null : new Date(at.getTime() + change.acceptDays * 86_400_000);
    Object.assign(set, { status, reason, accepted_until: until, closed_at: isUnsettled(status) ? null : at });
    notes.push({ what: "status", before: row.status, after: status, reason });
  } else if (reason !== null) notes.push({ what: "comment", reason });
  if (owner !== undefined && owner !== row.owner) {
    set.owner = owner;
    notes.push({ what: "owner", before: row.owner, after: owner });
  }
  if (dueAt !== undefined && dueAt !== row.due_at.getTime()) {
    set.due_at = new Date(dueAt);
    notes.push({ what: "due", before: row.due_at.toISOString(), after: new Date(dueAt).toISOString() });
  }
  if (ticket !== undefined && (ticket?.key ?? null) !== row.ticket_key) {
    Object.assign(set, { ticket_key: ticket?.key ?? null, ticket_url: ticket?.url ?? null });
    notes.push({ what: "ticket", before: row.ticket_key, after: ticket?.key ?? null });
  }
  if (Object.keys(set).length > 0) {
    await db.updateTable("findings").set(set).where("tenant_id", "=", tenantId).where("finding_id", "=", id).execute();
  }
  for (const note of notes) await noteChange(db, id, { ...note, by, at });
  if (set.status !== undefined)
    await tellSinks(db, id, isUnsettled(set.status as FindingsChange["status"] & string) ? "changed" : "closed", at);
}
