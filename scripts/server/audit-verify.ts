/** `waymark audit verify`: see cli/server-commands.ts. */
import { parseArgs } from "node:util";
import { verifyAudit } from "../../server/audit/verify-audit.ts";
import { openSigningKey } from "../../server/policy/signing-key.ts";
import { openStopped } from "./open-stopped.ts";

const { values, positionals } = parseArgs({
  options: { data: { type: "string", default: ".data/server" } },
  allowPositionals: true,
});
if (positionals.join(" ") !== "verify") {
  console.error("waymark audit: expected verify");
  process.exit(2);
}
const { database, close } = await openStopped(values.data, process.env["DATABASE_URL"]);
try {
  const { entries, checkpoints, broken } = await verifyAudit(database.db, (await openSigningKey(values.data)).publicJwk);
  console.log(
    broken ? `entry ${broken.number} ${broken.why}` : `${entries} entries and ${checkpoints} checkpoints hold together`,
  );
  process.exitCode = broken ? 1 : 0;
} finally {
  await close();
}
