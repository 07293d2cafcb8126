/** The versions of the policy as they stand in the database; the highest number is in force. */
import { createHash } from "node:crypto";
import { type Policy, policy } from "../../lib/schema/policy.ts";
import type { Database } from "../storage/open-database.ts";
import type { VersionSource } from "../storage/tables/policy.ts";
import { tenantId } from "../storage/tenant.ts";
import { canonicalJson } from "../web/canonical-json.ts";

/** Where a version came from, and who answers for it. */
export interface Origin {
  readonly source: VersionSource;
  /** User's id; null for what the server did by itself, and for files. */
  readonly by: string | null;
  readonly note: string;
  /** As it was written, with its comments; null where nobody wrote it. */
  readonly text: string | null;
  /** A second person's signatures over the hard stops. */
  readonly coSigned: readonly string[];
}

export interface Version extends Origin {
  readonly document: Policy;
  readonly digest: string;
  readonly seq: number;
  readonly keyId: string;
  readonly bundle: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export function digestOf(document: Policy): string {
  return createHash("sha256").update(canonicalJson(document)).digest("hex");
}

/** The newest version, or the newest from one source; null where there is none. */
export async function latestVersion({ db }: Pick<Database, "db">, source?: VersionSource): Promise<Version | null> {
  let query = db.selectFrom("policy_versions").selectAll().where("tenant_id", "=", tenantId);
  if (source) query = query.where("source", "=", source);
  const row = await query.orderBy("seq", "desc").limit(1).executeTakeFirst();
  return row ? versionOf(row) : null;
}

export async function findVersion({ db }: Pick<Database, "db">, seq: number): Promise<Version | null> {
  const row = await db
    .selectFrom("policy_versions")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("seq", "=", seq)
    .executeTakeFirst();
  return row ? versionOf(row) : null;
}

export async function insertVersion({ db }: Pick<Database, "db">, version: Version): Promise<void> {
  const { document, digest, seq, keyId, bundle, issuedAt, source, by, note, text, coSigned } = version;
  await db
    .insertInto("policy_versions")
    .values({
      ...{ tenant_id: tenantId, seq, digest, document: canonicalJson(document), created_at: new Date(version.createdAt) },
      ...{ key_id: keyId, bundle, issued_at: new Date(issuedAt * 1000) },
      ...{ source, published_by: by, note, source_text: text, co_signed: JSON.stringify(coSigned) },
    })
    .execute();
}

interface Row {
  readonly document: unknown;
  readonly digest: string;
  readonly seq: number;
  readonly key_id: string;
  readonly bundle: string;
  readonly issued_at: Date;
  readonly created_at: Date;
  readonly source: VersionSource;
  readonly published_by: string | null;
  readonly note: string;
  readonly source_text: string | null;
  readonly co_signed: string[];
}

function versionOf(row: Row): Version {
  return {
    document: policy.parse(row.document),
    ...{ digest: row.digest, seq: row.seq, keyId: row.key_id, bundle: row.bundle },
    issuedAt: Math.floor(row.issued_at.getTime() / 1000),
    createdAt: row.created_at.getTime(),
    ...{ source: row.source, by: row.published_by, note: row.note, text: row.source_text, coSigned: row.co_signed },
  };
}
