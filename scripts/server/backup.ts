/** `waymark backup`: see cli/server-commands.ts. */
import { parseArgs } from "node:util";
import { listBackups, makeBackup, restoreBackup } from "../../server/storage/backup.ts";
import { openStopped } from "./open-stopped.ts";

const { values, positionals } = parseArgs({
  options: { data: { type: "string", default: ".data/server" } },
  allowPositionals: true,
});
const [what, name] = positionals;
if (what === "list") for (const each of listBackups(values.data)) console.log(each);
else if (what === "make") await make();
else if (what === "restore" && name) console.log(`restored; what was there before is in ${restoreBackup(values.data, name)}`);
else {
  console.error("waymark backup: expected list, make, or restore and a name");
  process.exitCode = 2;
}

async function make(): Promise<void> {
  const { database, close } = await openStopped(values.data, undefined);
  try {
    console.log(await makeBackup(database, values.data, Date.now()));
  } finally {
    await close();
  }
}
