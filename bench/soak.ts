/**
 * Half an hour of a fleet against one server on the embedded database with all its jobs, and an outage every five minutes: does memory
 * stay, does everything arrive exactly once, do times stay? `--minutes N`, `--devices N`; `--quick`: one minute. Exit status 1 if anything
 * is lost or twice.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "../server/start-server.ts";
import { openDatabase } from "../server/storage/open-database.ts";
import type { FleetOrder, FleetResult } from "./soak/fleet.ts";
import { optionsWith, spread, startReport } from "./support/report.ts";

const options = optionsWith({ minutes: { type: "string" }, devices: { type: "string" } });
const minutes = Number(options.minutes ?? (options.quick ? 1 : 30));
const devices = Number(options.devices ?? 200);
const report = startReport(`Soak: ${devices} browsers, ${minutes} minutes`, options, `Node ${process.versions.node}`);
const dataDirectory = mkdtempSync(join(tmpdir(), "waymark-soak-"));
const resident = () => process.memoryUsage().rss / 2 ** 20;
const memory: number[] = [];

try {
  const before = resident();
  // All of them come from one address.
  const enroll = { burst: 1e6, perSecond: 1e3 };
  const server = await startServer({ dataDirectory, limits: { enroll } });
  report.say(`the process without the server ${Math.round(before)} MiB, with it ${Math.round(resident())} MiB`);
  const order: FleetOrder = {
    ...{ url: server.url, token: server.enrollmentToken ?? "", devices, end: Date.now() + minutes * 60_000 },
  };
  const fleet = fork(fileURLToPath(new URL("./soak/fleet.ts", import.meta.url)));
  fleet.once("exit", (code) => {
    if (code) throw new Error(`the fleet ended with ${code}`);
  });
  const look = setInterval(() => {
    memory.push(resident());
    report.say(`${Math.round((memory.at(-1) ?? 0) * 10) / 10} MiB`);
  }, 60_000);
  fleet.send(order);
  const [{ recorded, waiting, times }] = (await once(fleet, "message")) as [FleetResult];
  fleet.kill();
  clearInterval(look);
  memory.push(resident());
  await server.close();
  const database = await openDatabase({ dataDirectory });
  const rows = await database.db.selectFrom("activities").select("activity_id").execute();
  await database.close();
  const stored = new Set(rows.map(({ activity_id }) => activity_id));
  const lost = recorded.filter((id) => !stored.has(id)).length;
  const twice = rows.length - stored.size;
  report.bar("not delivered in half an hour after the end", waiting, 0, "");
  report.bar("recorded and not there", lost, 0, "");
  report.bar("there twice", twice, 0, "");
  report.bar("most memory of the server's process", Math.max(...memory), 1024, " MiB");
  const { p50, p99 } = spread(times);
  report.say(
    `${recorded.length} recorded, ${stored.size} stored; a request took ${p50.toFixed(0)} ms (p50), ${p99.toFixed(0)} ms (p99)`,
  );
  report.finish({ recorded: recorded.length, stored: stored.size, memory, times: spread(times) });
  process.exitCode = lost + twice > 0 ? 1 : 0;
} finally {
  rmSync(dataDirectory, { recursive: true, force: true });
}
