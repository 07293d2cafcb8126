/** Makes an evidence pack from a server's database while the server does not run. */
import type { PackKind } from "../../lib/schema/evidence.ts";
import { loadTools } from "../../rules/from-node.ts";
import { writeAudit } from "../../server/audit/write-audit.ts";
import { type MadePack, makePack } from "../../server/evidence/make-pack.ts";
import { openPolicyStore } from "../../server/policy/policy-store.ts";
import { openSigningKey } from "../../server/policy/signing-key.ts";
import { openPseudonyms } from "../../server/storage/pseudonyms.ts";
import { openStopped } from "./open-stopped.ts";

/** The pack is kept in the database and written down in the audit log, as one that the dashboard makes. */
export async function packFromDisk(kind: PackKind, dataDirectory: string): Promise<MadePack> {
  const { database, close } = await openStopped(dataDirectory, process.env["DATABASE_URL"]);
  try {
    const now = Date.now;
    const key = await openSigningKey(dataDirectory);
    const policies = await openPolicyStore({ database, key, now, onBadFile: () => undefined });
    const deps = { database, policies, pseudonyms: openPseudonyms(dataDirectory), tools: loadTools(), now };
    const made = await makePack(kind, "command", deps);
    await writeAudit(deps, { actor: "command", action: "evidence make", details: { kind, number: made.number } });
    return made;
  } finally {
    await close();
  }
}
