/**
 * The policy in force, signed. A changed document gets the next number; the number never goes back, and the last good
 * document stays when a new one is broken.
 */
import { statSync } from "node:fs";
import { CompactSign } from "jose";
import type { Policy } from "../../lib/schema/policy.ts";
import { policyBundleType } from "../../lib/schema/wire.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import type { Database } from "../storage/open-database.ts";
import { tenantId } from "../storage/tenant.ts";
import { readPolicyFile } from "./policy-document.ts";
import type { SigningKeys } from "./signing-key.ts";
import { digestOf, insertVersion, latestVersion, type Origin, type Version } from "./versions.ts";

export interface SignedPolicy {
  readonly policy: Policy;
  readonly seq: number;
  /** Compact JWS. */
  readonly bundle: string;
  readonly etag: string;
  /** As it was written; null where nobody wrote it. */
  readonly text: string | null;
  readonly coSigned: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface PolicyStore {
  /** The policy in force; takes notice of a changed file and renews an ageing bundle. */
  readonly current: () => Promise<SignedPolicy>;
  /** ETag of what this process last saw in force, or published; asks no disk. */
  readonly lastEtag: () => string;
  /**
   * Puts another document in force; null where `based` is not the version in force any more. The same document again changes nothing but
   * its second signatures.
   */
  readonly publish: (document: Policy, origin: Origin, based: number) => Promise<SignedPolicy | null>;
  /** Signs the policy in force anew, so that every browser fetches it at its next look. */
  readonly renew: () => Promise<void>;
  /** Signs something else that loosens or tightens what devices do, as a policy is signed. Compact JWS; `type`: header typ. */
  readonly sign: (type: string, claims: unknown) => Promise<string>;
  readonly keys: Pick<SigningKeys, "thumbprint" | "next" | "before" | "retired" | "announce" | "switchOver" | "retire">;
}

/** A bundle holds for two weeks and is signed anew after one, so that a device that asks daily never sees it expire. */
const lifetime = 14 * 86_400;
const renewAfter = 7 * 86_400;

export interface PolicyStoreOptions {
  readonly database: Database;
  readonly key: SigningKeys;
  /** Put in force when it changes; absent: only what is published. */
  readonly policyFile?: string | undefined;
  /** In force before anything else was. Default: the nudging one. */
  readonly starter?: Policy | undefined;
  readonly now: () => number;
  /** Told when a changed policy file is broken; the last good one stays in force. */
  readonly onBadFile: (error: Error) => void;
}

const unwritten = { by: null, note: "", text: null, coSigned: [] };

/** Throws if the file is broken and no good policy of an earlier run is in the database. */
export async function openPolicyStore(options: PolicyStoreOptions): Promise<PolicyStore> {
  const { database, key, now, starter = nudgePolicy } = options;
  const file = options.policyFile;
  let seen = stampOf(file);
  let announced: string | null = saidOf(key);
  let current = await load();
  // One at a time: two requests must not both number a changed document.
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  }

  async function load(): Promise<Version> {
    const last = await latestVersion(database);
    if (file === undefined) {
      // What Waymark brings goes with the version of Waymark, until somebody publishes something.
      if (!last || last.source === "starter") return store(starter, { ...unwritten, source: "starter" }, last);
      return renew(last);
    }
    try {
      const document = readPolicyFile(file);
      // A file that is as it was does not undo what was published since.
      const before = await latestVersion(database, "file");
      if (last && before?.digest === digestOf(document)) return renew(last);
      return store(document, { ...unwritten, source: "file" }, last);
    } catch (error) {
      if (!last) throw error;
      options.onBadFile(error as Error);
      return renew(last);
    }
  }

  async function store(document: Policy, origin: Origin, last: Version | null): Promise<Version> {
    const digest = digestOf(document);
    if (last?.digest === digest && last.coSigned.join() === origin.coSigned.join()) return renew(last);
    const version = await sign({ ...origin, document, digest, seq: (last?.seq ?? 0) + 1, createdAt: now() });
    await insertVersion(database, version);
    return version;
  }

  async function renew(version: Version): Promise<Version> {
    const age = now() / 1000 - version.issuedAt;
    if (version.keyId === key.thumbprint && announced === saidOf(key) && age >= 0 && age < renewAfter) return version;
    announced = saidOf(key);
    const renewed = await sign(version);
    await database.db
      .updateTable("policy_versions")
      .set({ key_id: renewed.keyId, bundle: renewed.bundle, issued_at: new Date(renewed.issuedAt * 1000) })
      .where("tenant_id", "=", tenantId)
      .where("seq", "=", renewed.seq)
      .execute();
    return renewed;
  }

  async function sign(version: Omit<Version, "bundle" | "keyId" | "issuedAt">): Promise<Version> {
    const { document, seq, coSigned } = version;
    const issuedAt = Math.floor(now() / 1000);
    const policy = forBrowsers(document);
    const claims = {
      ...{ v: 1, tenant: tenantId, seq, iat: issuedAt, nbf: issuedAt, exp: issuedAt + lifetime },
      ...(policy.minExtension ? { minExt: policy.minExtension } : {}),
      ...(key.next ? { nextKeys: [key.next] } : {}),
      ...(key.retired.length > 0 ? { retiredKeys: key.retired } : {}),
      ...(coSigned.length > 0 ? { coSigned } : {}),
      policy,
    };
    const bundle = await seal(policyBundleType, claims);
    return { ...version, keyId: key.thumbprint, bundle, issuedAt };
  }

  function seal(typ: string, claims: unknown): Promise<string> {
    return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader({ alg: "Ed25519", typ, kid: key.thumbprint, jwk: key.publicJwk })
      .sign(key.privateKey);
  }

  async function refresh(): Promise<Version> {
    const stamp = stampOf(file);
    // Another process of this server may have published.
    const newest = await latestSeq(database);
    const known = newest > current.seq ? ((await latestVersion(database)) ?? current) : current;
    if (stamp === seen) return renew(known);
    const version = await load();
    seen = stamp;
    return version;
  }

  return {
    sign: seal,
    keys: key,
    lastEtag: () => signedOf(current).etag,
    current: async () => {
      current = await inTurn(refresh);
      return signedOf(current);
    },
    renew: () =>
      inTurn(async () => {
        announced = null;
        current = await refresh();
      }),
    publish: (document, origin, based) =>
      inTurn(async () => {
        current = await refresh();
        if (current.seq !== based) return null;
        current = await store(document, origin, current);
        return signedOf(current);
      }),
  };
}

/** What a bundle says of other keys: it is signed anew when that changes. */
function saidOf({ next, retired }: SigningKeys): string {
  return [next, ...retired].join();
}

/** Without what only those need who write it. */
function forBrowsers({ cases: _, ...policy }: Policy): Policy {
  if (!policy.company?.patterns) return policy;
  const patterns = policy.company.patterns.map(({ examples: __, ...pattern }) => pattern);
  return { ...policy, company: { ...policy.company, patterns } };
}

function signedOf({ document, seq, bundle, issuedAt, keyId, text, coSigned, createdAt }: Version): SignedPolicy {
  const etag = `"${seq}-${issuedAt}-${keyId.slice(0, 8)}"`;
  return { policy: document, seq, bundle, etag, text, coSigned, at: createdAt };
}

async function latestSeq({ db }: Database): Promise<number> {
  const row = await db
    .selectFrom("policy_versions")
    .select("seq")
    .where("tenant_id", "=", tenantId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
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
