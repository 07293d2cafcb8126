/**
 * The policy in force, signed. A changed document gets the next number; the number never goes back, and the last good
 * document stays when a new one is broken.
 */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { CompactSign } from "jose";
import { type Policy, policy } from "../../lib/schema/policy.ts";
import { policyBundleType } from "../../lib/schema/wire.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import type { Database } from "../storage/open-database.ts";
import { tenantId } from "../storage/tenant.ts";
import { canonicalJson } from "../web/canonical-json.ts";
import { readPolicyFile } from "./policy-document.ts";
import type { SigningKey } from "./signing-key.ts";

export interface SignedPolicy {
  readonly policy: Policy;
  readonly seq: number;
  /** Compact JWS. */
  readonly bundle: string;
  readonly etag: string;
}

export interface PolicyStore {
  /** The policy in force; takes notice of a changed file and renews an ageing bundle. */
  readonly current: () => Promise<SignedPolicy>;
  /** Signs something else that loosens or tightens what devices do, as a policy is signed. Compact JWS; `type`: header typ. */
  readonly sign: (type: string, claims: unknown) => Promise<string>;
}

/** A bundle holds for two weeks and is signed anew after one, so that a device that asks daily never sees it expire. */
const lifetime = 14 * 86_400;
const renewAfter = 7 * 86_400;

export interface PolicyStoreOptions {
  readonly database: Database;
  readonly key: SigningKey;
  /** Absent: the starter policy. */
  readonly policyFile?: string | undefined;
  readonly now: () => number;
  /** Told when a changed policy file is broken; the last good one stays in force. */
  readonly onBadFile: (error: Error) => void;
}

/** Throws if the file is broken and no good policy of an earlier run is in the database. */
export async function openPolicyStore(options: PolicyStoreOptions): Promise<PolicyStore> {
  const { database, key, now } = options;
  const file = options.policyFile;
  let seen = stampOf(file);
  let current = await load();
  // One at a time: two requests must not both number a changed document.
  let turn: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Version> {
    let document: Policy;
    try {
      document = file === undefined ? nudgePolicy : readPolicyFile(file);
    } catch (error) {
      const last = await latest(database);
      if (!last) throw error;
      options.onBadFile(error as Error);
      return renew(last);
    }
    return store(document);
  }

  async function store(document: Policy): Promise<Version> {
    const digest = createHash("sha256").update(canonicalJson(document)).digest("hex");
    const last = await latest(database);
    if (last?.digest === digest) return renew(last);
    const version = await sign({ document, digest, seq: (last?.seq ?? 0) + 1 });
    const { seq, keyId, bundle, issuedAt } = version;
    const at = new Date(issuedAt * 1000);
    await database.db
      .insertInto("policy_versions")
      .values({
        tenant_id: tenantId,
        seq,
        digest,
        document: canonicalJson(document),
        created_at: at,
        key_id: keyId,
        bundle,
        issued_at: at,
      })
      .execute();
    return version;
  }

  async function renew(version: Version): Promise<Version> {
    const age = now() / 1000 - version.issuedAt;
    if (version.keyId === key.thumbprint && age >= 0 && age < renewAfter) return version;
    const renewed = await sign(version);
    await database.db
      .updateTable("policy_versions")
      .set({ key_id: renewed.keyId, bundle: renewed.bundle, issued_at: new Date(renewed.issuedAt * 1000) })
      .where("tenant_id", "=", tenantId)
      .where("seq", "=", renewed.seq)
      .execute();
    return renewed;
  }

  async function sign({ document, digest, seq }: Pick<Version, "document" | "digest" | "seq">): Promise<Version> {
    const issuedAt = Math.floor(now() / 1000);
    const claims = { v: 1, tenant: tenantId, seq, iat: issuedAt, exp: issuedAt + lifetime, policy: document };
    const bundle = await seal(policyBundleType, claims);
    return { document, digest, seq, keyId: key.thumbprint, bundle, issuedAt };
  }

  function seal(typ: string, claims: unknown): Promise<string> {
    return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader({ alg: "Ed25519", typ, kid: key.thumbprint, jwk: key.publicJwk })
      .sign(key.privateKey);
  }

  async function refresh(): Promise<Version> {
    const stamp = stampOf(file);
    if (stamp === seen) return renew(current);
    const version = await load();
    seen = stamp;
    return version;
  }

  return {
    sign: seal,
    current: async () => {
      const next = turn.then(refresh);
      turn = next.catch(() => undefined);
      current = await next;
      const { document, seq, bundle, issuedAt, keyId } = current;
      return { policy: document, seq, bundle, etag: `"${seq}-${issuedAt}-${keyId.slice(0, 8)}"` };
    },
  };
}

interface Version {
  readonly document: Policy;
  readonly digest: string;
  readonly seq: number;
  readonly keyId: string;
  readonly bundle: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
}

async function latest(database: Database): Promise<Version | null> {
  const row = await database.db
    .selectFrom("policy_versions")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { digest, seq, bundle } = row;
  const document = policy.parse(row.document);
  return { document, digest, seq, bundle, keyId: row.key_id, issuedAt: Math.floor(row.issued_at.getTime() / 1000) };
}

/** Changes whenever the file was written; "gone" while it is not there, or there is none. */
function stampOf(file: string | undefined): string {
  if (file === undefined) return "gone";
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return "gone";
  }
}
