/** A new signing key twice a year. The old one holds until the server has seen the new one in use: killed at any step, it is simply asked again. */
import { rekeyPath } from "../../schema/wire.ts";
import type { Database } from "../store/database.ts";
import { type Enrolment, readMeta, writeMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";
import { deviceKey, makeKey } from "./device-key.ts";
import { askServer } from "./server-request.ts";

/** How long a key is used, milliseconds. */
export const keyAge = 180 * 86_400_000;

/** Never rejects because of the network: what did not work now is tried at the next sync. */
export async function renewKey(
  database: Database,
  { serverUrl, deviceId }: Enrolment,
  surroundings: Surroundings,
): Promise<void> {
  const key = await deviceKey(database);
  const now = surroundings.now();
  if (key.madeAt === undefined || key.madeAt > now) return writeMeta(database, "key", { ...key, madeAt: now });
  if (now - key.madeAt < keyAge) return;
  const next = (await readMeta(database, "nextKey")) ?? (await makeKey(now));
  await writeMeta(database, "nextKey", next);
  const { clockOffset } = await readMeta(database, "sync");
  const answer = await askServer(
    {
      ...{ serverUrl, method: "POST", path: rekeyPath, keyId: deviceId, privateKey: key.privateKey, clockOffset },
      body: { deviceId, publicKey: next.publicKey },
    },
    surroundings,
  );
  if (answer.kind !== "ok") return;
  await database.transaction("rw", database.meta, async () => {
    await writeMeta(database, "key", next);
    await writeMeta(database, "nextKey", null);
  });
}
