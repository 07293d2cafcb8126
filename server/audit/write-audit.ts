/** Adds to the audit log. */
import type { Kysely, Transaction } from "kysely";
import type { Deps } from "../deps.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import { type AuditEntry, beginning, hashEntry } from "./chain.ts";

export type AuditNote = Pick<AuditEntry, "actor" | "action"> & Partial<Pick<AuditEntry, "subject" | "details">>;

type Store = Pick<Deps, "database" | "now">;

/** Resolves once it is committed. */
export async function writeAudit({ database, now }: Store, note: AuditNote): Promise<void> {
  await database.db.transaction().execute((db) => addAudit(db, note, now()));
}

/** Within a transaction of the caller: what is done and its entry come about together or not at all. */
export async function addAudit(db: Transaction<Tables>, note: AuditNote, at: number): Promise<void> {
  // One after another: each entry needs the hash of the one before.
  await db.selectFrom("tenants").select("tenant_id").where("tenant_id", "=", tenantId).forUpdate().execute();
  const last = await readLast(db);
  const { actor, action, subject = "", details = {} } = note;
  const entry = { number: (last?.number ?? 0) + 1, at, actor, action, subject, details, previous: last?.hash ?? beginning };
  await db
    .insertInto("audit_log")
    .values({
      ...entry,
      ...{ tenant_id: tenantId, at: new Date(at), details: JSON.stringify(details), hash: hashEntry(entry) },
    })
    .execute();
}

export function readLast(db: Kysely<Tables>): Promise<{ number: number; hash: string } | undefined> {
  return db
    .selectFrom("audit_log")
    .select(["number", "hash"])
    .where("tenant_id", "=", tenantId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}
