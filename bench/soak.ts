/**
 * Half an hour of a fleet against one server on the embedded database, with an outage every five minutes: does memory stay, does everything
 * arrive exactly once, do times stay? `--minutes N`, `--devices N`; `--quick`: one minute. Exit status 1 if anything is lost or twice.
 */
import { setTimeout as pause } from "node:timers/promises";
import { sampleUse } from "../scripts/fleet/sample-use.ts";
import { createSimulatedDevice, type SimulatedDevice } from "../scripts/fleet/simulated-device.ts";
import { openBenchServer } from "./ingest/bench-server.ts";
import { optionsWith, spread, startReport } from "./support/report.ts";

const options = optionsWith({ minutes: { type: "string" }, devices: { type: "string" } });
const minutes = Number(options.minutes ?? (options.quick ? 1 : 30));
const count = Number(options.devices ?? 200);
const report = startReport(`Soak: ${count} devices, ${minutes} minutes`, options, `Node ${process.versions.node}`);
const server = await openBenchServer("PGlite", null);
const end = Date.now() + minutes * 60_000;
const recorded = new Set<string>();
const times: number[] = [];
const memory: number[] = [];
let open = true;

const fetchWhileOpen = async (url: string, init: RequestInit): Promise<Response> => {
  if (!open) throw new TypeError("an outage");
  const begin = performance.now();
  const answer = await fetch(url, init);
  times.push(performance.now() - begin);
  return answer;
};
const fleet = Array.from({ length: count }, () =>
  createSimulatedDevice({
    ...{ serverUrl: server.url, enrollmentToken: server.token },
    surroundings: { now: Date.now, random: Math.random, fetch: fetchWhileOpen },
  }),
);
const outage = setInterval(() => {
  open = false;
  setTimeout(() => {
    open = true;
  }, 20_000).unref();
}, 5 * 60_000);
const minute = setInterval(() => {
  const rss = process.memoryUsage().rss / 2 ** 20;
  memory.push(rss);
  report.say(
    `${recorded.size} recorded, ${Math.round(rss)} MiB, p99 ${spread(times.length > 0 ? times : [0]).p99.toFixed(0)} ms`,
  );
  times.splice(0, Math.max(0, times.length - 20_000));
}, 60_000);

await Promise.all(fleet.map(live));
clearInterval(outage);
clearInterval(minute);
const rows = await server.deps.database.db.selectFrom("activities").select("activity_id").execute();
const stored = new Set(rows.map(({ activity_id }) => activity_id));
// Of plain visits a device sends one an hour and tool.
const lost = [...recorded].filter((id) => !stored.has(id)).length;
memory.push(process.memoryUsage().rss / 2 ** 20);
report.bar("recorded and not there", lost, 0, "");
report.bar("there twice", rows.length - stored.size, 0, "");
report.bar("memory at the end", memory.at(-1) ?? 0, 1024, " MiB");
report.finish({ recorded: recorded.size, stored: stored.size, memory, times: spread(times) });
for (const device of fleet) device.close();
await server.close();
process.exitCode = lost + rows.length - stored.size > 0 ? 1 : 0;

async function live(device: SimulatedDevice): Promise<void> {
  await pause(Math.random() * 10_000);
  let wake: number | null = null;
  while (Date.now() < end || (Date.now() < end + 120_000 && (await device.outbox()).count > 0)) {
    if (Date.now() < end) {
      const activity = sampleUse(Date.now(), Math.random);
      await device.record(activity);
      if (activity.kind !== "visit") recorded.add(activity.id);
    }
    if (wake === null || wake <= Date.now()) wake = await device.tick();
    await pause(Date.now() < end ? 5_000 + Math.random() * 10_000 : 500);
  }
}
