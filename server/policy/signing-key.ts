/**
 * The Ed25519 key that signs policy bundles: made at the first start, kept in a file that only the server may read. Another one can be made to
 * follow it: announced in the bundles of the first for a while, so that every browser has heard of it, and then in its place.
 */
import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CryptoKey, calculateJwkThumbprint, importJWK } from "jose";
import { z } from "zod";
import { publicKey } from "../../lib/schema/wire.ts";
import { keepSecretFile } from "../storage/secret-file.ts";

const privateJwk = publicKey.extend({ d: z.string() });

export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: z.infer<typeof publicKey>;
  /** RFC 7638 thumbprint of the public key: what managed storage names under `policyKeys`. */
  readonly thumbprint: string;
}

export interface SigningKeys extends SigningKey {
  /** Thumbprint of the key that is announced; null while none is. */
  readonly next: string | null;
  /** Makes the next key, if there is none yet. */
  announce(): Promise<void>;
  /** Thumbprint of the key before, while browsers may still take what it signed; null once it is retired. */
  readonly before: string | null;
  /** Thumbprints of those that no browser is to take any more, the latest last. */
  readonly retired: readonly string[];
  /** The announced key signs from now on; the one before is kept beside it and signs no more. Throws where none is announced. */
  switchOver(): Promise<void>;
  /** Throws the key before away, and has its end announced in every bundle from now on. Throws where there is none. */
  retire(): Promise<void>;
}

/** Reads the keys in `dataDirectory`, or makes the first. Throws if a file is there and is no such key. */
export async function openSigningKey(dataDirectory: string): Promise<SigningKeys> {
  const paths = {
    now: join(dataDirectory, "keys", "policy-signing.jwk"),
    next: join(dataDirectory, "keys", "policy-signing-next.jwk"),
    before: join(dataDirectory, "keys", "policy-signing-before.jwk"),
    retired: join(dataDirectory, "keys", "policy-signing-retired.json"),
  };
  let now = await readKey(keepSecretFile(paths.now, makeKey), "policy-signing.jwk");
  const kept = async (path: string, name: string) => (existsSync(path) ? await readKey(readFileSync(path, "utf8"), name) : null);
  let next = await kept(paths.next, "policy-signing-next.jwk");
  let before = await kept(paths.before, "policy-signing-before.jwk");
  let retired = existsSync(paths.retired) ? z.array(z.string()).parse(jsonOrNull(readFileSync(paths.retired, "utf8"))) : [];
  return {
    get privateKey() {
      return now.privateKey;
    },
    get publicJwk() {
      return now.publicJwk;
    },
    get thumbprint() {
      return now.thumbprint;
    },
    get next() {
      return next?.thumbprint ?? null;
    },
    get before() {
      return before?.thumbprint ?? null;
    },
    get retired() {
      return retired;
    },
    async announce() {
      next = await readKey(keepSecretFile(paths.next, makeKey), "policy-signing-next.jwk");
    },
    async switchOver() {
      if (!next) throw new Error("no key is announced");
      renameSync(paths.now, paths.before);
      renameSync(paths.next, paths.now);
      [before, now, next] = [now, next, null];
    },
    async retire() {
      if (!before) throw new Error("no key is to be retired");
      retired = [...retired, before.thumbprint].slice(-mostRetired);
      // The list first: a key that is gone and on no list would be trusted for ever.
      writeFileSync(paths.retired, JSON.stringify(retired), { mode: 0o600, flush: true });
      rmSync(paths.before);
      before = null;
    },
  };
}

const mostRetired = 50;

const makeKey = () => JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }));

async function readKey(text: string, name: string): Promise<SigningKey> {
  const parsed = privateJwk.safeParse(jsonOrNull(text));
  if (!parsed.success) throw new Error(`keys/${name}: expected a private Ed25519 key as JWK`);
  const { d, ...publicJwk } = parsed.data;
  return {
    privateKey: (await importJWK({ ...publicJwk, d, alg: "Ed25519" })) as CryptoKey,
    publicJwk,
    thumbprint: await calculateJwkThumbprint(publicJwk),
  };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
