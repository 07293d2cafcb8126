/**
 * Ten minutes in which 5,000 browsers do not reach the server, and how they come back: on a clock that runs as fast as the machine can. The
 * browsers are the extension's own code, the server is the real one. `--devices N`; `--quick`: 200. Exit status 1 if anything is lost or twice.
 */
import { randomBytes } from "node:crypto";
import { uuid7 } from "../lib/core/uuid7.ts";
import { createSimulatedDevice, type SimulatedDevice } from "../scripts/fleet/simulated-device.ts";
import { sampleActivity } from "../tests/flow/support/sample-activity.ts";
import { openBenchServer } from "./ingest/bench-server.ts";
import { optionsWith, spread, startReport } from "./support/report.ts";

const options = optionsWith({ devices: { type: "string" } });
const count = Number(options.devices ?? (options.quick ? 200 : 5_000));
const report = startReport(`Outage of ten minutes, ${count} browsers`, options, `Node ${process.versions.node}`);
/** Of the clock, milliseconds. */
const step = 10_000;
const [stepsOfOutage, stepsOfReturn] = [60, 120] as const;
/** Each records once in so many steps. */
const everySteps = 12;

const origin = `chrome-extension://${"a".repeat(32)}`;
let now = Date.now();
let open = true;
/** Requests of this step, that reached nobody or the server. */
let knocks = 0;
const times: number[] = [];
const server = await openBenchServer("PGlite", null, () => now);

async function fetchInside(url: string, init: RequestInit): Promise<Response> {
  knocks++;
  if (!open) throw new TypeError("nobody there");
  const begin = performance.now();
  const answer = await server.app.inject({
    ...{ method: init.method as "GET" | "POST", url: new URL(url).pathname },
    headers: { ...(init.headers as Record<string, string>), origin },
    ...(typeof init.body === "string" ? { payload: init.body } : {}),
  });
  times.push(performance.now() - begin);
  const headers = new Headers({ date: new Date(now).toUTCString() });
  const retryAfter = answer.headers["retry-after"];
  if (retryAfter) headers.set("retry-after", String(retryAfter));
  return new Response([204, 304].includes(answer.statusCode) ? null : answer.body, { status: answer.statusCode, headers });
}

const fleet: SimulatedDevice[] = [];
const wake = new Map<SimulatedDevice, number>();
for (let made = 0; made < count; made++) {
  const device = createSimulatedDevice({
    ...{ serverUrl: "https://waymark.example", enrollmentToken: server.token },
    surroundings: { now: () => now, random: Math.random, fetch: fetchInside },
  });
  await device.tick();
  fleet.push(device);
}
report.say(`${count} are enrolled; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB for all of them and the server`);

async function turn(device: SimulatedDevice): Promise<void> {
  if ((wake.get(device) ?? 0) <= now) wake.set(device, (await device.tick()) ?? 0);
}

const recorded: string[] = [];
open = false;
knocks = 0;
for (let at = 0; at < stepsOfOutage; at++) {
  now += step;
  for (const [index, device] of fleet.entries()) {
    if ((at + index) % everySteps === 0) {
      const activity = { ...sampleActivity(1), id: uuid7(now, randomBytes(10)), occurredAt: now };
      recorded.push(activity.id);
      await device.record(activity);
    }
    await turn(device);
  }
}
report.say(`while nobody answered: ${(knocks / count).toFixed(1)} tries of each`);

open = true;
times.length = 0;
const busy: number[] = [];
let late = fleet;
for (let at = 0; at < stepsOfReturn && late.length > 0; at++) {
  now += step;
  knocks = 0;
  const still: SimulatedDevice[] = [];
  for (const device of late) {
    await turn(device);
    if ((await device.outbox()).count > 0) still.push(device);
  }
  late = still;
  busy.push(knocks);
}
const rows = await server.deps.database.db.selectFrom("activities").select("activity_id").execute();
const stored = new Set(rows.map(({ activity_id }) => activity_id));
const lost = recorded.filter((id) => !stored.has(id)).length;
const { p50, p99 } = spread(times);
report.say(
  `all are back after ${((busy.length * step) / 60_000).toFixed(1)} minutes; at most ${Math.max(...busy)} requests in ten seconds; an answer took ${p50.toFixed(1)} ms (p50), ${p99.toFixed(1)} ms (p99)`,
);
report.bar("recorded and not there", lost, 0, "");
report.bar("there twice", rows.length - stored.size, 0, "");
report.bar("browsers that still wait after 20 minutes", late.length, 0, "");
report.bar("p99 of an answer at the return", p99, 2_000, " ms");
report.finish({ devices: count, recorded: recorded.length, busy, times: spread(times) });
for (const device of fleet) device.close();
await server.close();
process.exitCode = lost + rows.length - stored.size > 0 ? 1 : 0;
