/** `waymark migrate --from embedded`: see cli/server-commands.ts. */
import { parseArgs } from "node:util";
import { verifyAudit } from "../../server/audit/verify-audit.ts";
import { openSigningKey } from "../../server/policy/signing-key.ts";
import { moveDatabase } from "../../server/storage/move-database.ts";
import { openStopped } from "./open-stopped.ts";

const { values } = parseArgs({ options: { from: { type: "string" }, data: { type: "string", default: ".data/server" } } });
const databaseUrl = process.env["DATABASE_URL"];
if (values.from !== "embedded" || !databaseUrl) {
  console.error("waymark migrate: expected --from embedded, and DATABASE_URL in the environment");
  process.exit(2);
}
const from = await openStopped(values.data, undefined);
const to = await openStopped(values.data, databaseUrl);
try {
  for (const { table, rows } of await moveDatabase(from.database.db, to.database.db))
    console.log(`${String(rows).padStart(10)}  ${table}`);
  const { entries, broken } = await verifyAudit(to.database.db, (await openSigningKey(values.data)).publicJwk);
  if (broken) throw new Error(`the audit log does not hold together at entry ${broken.number}: it ${broken.why}`);
  console.log(`counts agree, and ${entries} entries of the audit log hold together`);
} finally {
  await to.close();
  await from.close();
}
