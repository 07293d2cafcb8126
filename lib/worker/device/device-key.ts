/** The device's signing key: made once, never leaves the browser as bytes. */
import { publicKey as publicKeyShape } from "../../schema/wire.ts";
import type { Database } from "../store/database.ts";
import { type DeviceKey, readMeta } from "../store/meta.ts";

/**
 * The stored Ed25519 key, or a new one that is on disk before this resolves. Two callers at once get the same key: the first
 * one written wins.
 */
export async function deviceKey(database: Database): Promise<DeviceKey> {
  const known = await readMeta(database, "key");
  if (known) return known;
  const made = await makeKey();
  return database.transaction("rw", database.meta, async () => {
    const first = await readMeta(database, "key");
    if (first) return first;
    await database.meta.put({ key: "key", value: made });
    return made;
  });
}

/** A key that is nowhere yet. `madeAt`: milliseconds since 1970. */
export async function makeKey(madeAt?: number): Promise<DeviceKey> {
  const pair = (await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"])) as CryptoKeyPair;
  const { kty, crv, x } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const publicKey = publicKeyShape.parse({ kty, crv, x });
  return { privateKey: pair.privateKey, publicKey, ...(madeAt === undefined ? {} : { madeAt }) };
}
