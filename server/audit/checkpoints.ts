/** Signed marks over the end of the audit log: whoever cuts off its end, or writes it all anew, cannot make them. */
import { compactVerify, importJWK, type JWK } from "jose";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { readLast } from "./write-audit.ts";

/** Header typ of a checkpoint: a compact JWS by the key that signs policies. */
const checkpointType = "waymark-audit+jwt";
const claims = z.object({ v: z.literal(1), tenant: z.string(), number: z.int(), hash: z.string(), at: z.int() });

/** Signs the latest entry unless it is signed already. Resolves to its number, or null. */
export async function writeCheckpoint({
  database,
  policies,
  now,
}: Pick<Deps, "database" | "policies" | "now">): Promise<number | null> {
  const last = await readLast(database.db);
  if (!last) return null;
  const at = now();
  const signature = await policies.sign(checkpointType, { v: 1, tenant: tenantId, number: last.number, hash: last.hash, at });
  const { numInsertedOrUpdatedRows = 0n } = await database.db
    .insertInto("audit_checkpoints")
    .values({ tenant_id: tenantId, number: last.number, at: new Date(at), signature })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows > 0n ? last.number : null;
}

/** What a checkpoint says, if it was signed by `key`; null otherwise. */
export async function readCheckpoint(signature: string, key: JWK): Promise<z.infer<typeof claims> | null> {
  try {
    const { payload } = await compactVerify(signature, await importJWK(key, "Ed25519"), { algorithms: ["Ed25519", "EdDSA"] });
    return claims.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return null;
  }
}
