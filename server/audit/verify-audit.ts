/** Checks the whole audit log of a database against its chain and its signed checkpoints. */

import type { JWK } from "jose";
import type { Kysely } from "kysely";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import { type AuditEntry, type BrokenAt, findBreak } from "./chain.ts";
import { readCheckpoint } from "./checkpoints.ts";

export interface AuditVerdict {
  readonly entries: number;
  readonly checkpoints: number;
  /** The first entry that something is wrong with; null if all is well. */
  readonly broken: BrokenAt | null;
}

/** `key`: the public key that signs policies and checkpoints. */
export async function verifyAudit(db: Kysely<Tables>, key: JWK): Promise<AuditVerdict> {
  const entries = await readAudit(db, 0, Number.MAX_SAFE_INTEGER);
  const checkpoints = await db
    .selectFrom("audit_checkpoints")
    .select(["number", "signature"])
    .where("tenant_id", "=", tenantId)
    .orderBy("number")
    .execute();
  const broken = findBreak(entries) ?? (await findFalseEnd(entries, checkpoints, key));
  return { entries: entries.length, checkpoints: checkpoints.length, broken };
}

async function findFalseEnd(
  entries: readonly AuditEntry[],
  checkpoints: readonly { number: number; signature: string }[],
  key: JWK,
): Promise<BrokenAt | null> {
  for (const { number, signature } of checkpoints) {
    const said = await readCheckpoint(signature, key);
    if (said?.number !== number || said.tenant !== tenantId)
      return { number, why: "its checkpoint is not signed by this server's key" };
    const entry = entries[number - 1];
    if (!entry) return { number: entries.length + 1, why: `is missing: a checkpoint was signed over entry ${number}` };
    if (entry.hash !== said.hash) return { number, why: "is not the entry that its checkpoint was signed over" };
  }
  return null;
}

/** Entries with a number above `after`, in order. */
export async function readAudit(db: Kysely<Tables>, after: number, most: number): Promise<AuditEntry[]> {
  return inWords(await entriesOf(db).where("number", ">", after).orderBy("number").limit(most).execute());
}

/** From the newest back: entries with a number below `before`; 0 for all. */
export async function readAuditBack(db: Kysely<Tables>, before: number, most: number): Promise<AuditEntry[]> {
  const earlier = before === 0 ? entriesOf(db) : entriesOf(db).where("number", "<", before);
  return inWords(await earlier.orderBy("number", "desc").limit(most).execute());
}

const entriesOf = (db: Kysely<Tables>) => db.selectFrom("audit_log").selectAll().where("tenant_id", "=", tenantId);

type Row = Awaited<ReturnType<ReturnType<typeof entriesOf>["execute"]>>[number];

function inWords(rows: readonly Row[]): AuditEntry[] {
  return rows.map(({ tenant_id: _, at, details, ...row }) => ({
    ...{ ...row, at: at.getTime(), details: details as Record<string, unknown> },
  }));
}
