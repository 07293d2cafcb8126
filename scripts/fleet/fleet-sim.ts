/**
 * `waymark fleet-sim`: many devices against a server, in real time. Prints a line every few seconds, and at the end how many activities
 * were recorded, acknowledged, waiting and given up. Exit status 1 if anything was given up or refused that should not have been.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startServer } from "../../server/start-server.ts";
import { sampleUse } from "./sample-use.ts";
import { createSimulatedDevice, type SimulatedDevice } from "./simulated-device.ts";

const { values } = parseArgs({
  options: {
    devices: { type: "string", default: "100" },
    seconds: { type: "string", default: "30" },
    "per-minute": { type: "string", default: "6" },
    server: { type: "string" },
    token: { type: "string" },
  },
});
const count = whole("devices", values.devices, 100_000);
const seconds = whole("seconds", values.seconds, 86_400);
const perMinute = whole("per-minute", values["per-minute"], 6_000);
if ((values.server === undefined) !== (values.token === undefined)) fail("--server and --token: expected both, or neither");

const own = values.server === undefined ? await startOwn() : null;
const serverUrl = values.server ?? own?.url ?? "";
const enrollmentToken = values.token ?? own?.token ?? "";
const end = Date.now() + seconds * 1000;
let recorded = 0;
const devices = Array.from({ length: count }, (_, index) =>
  createSimulatedDevice({
    ...{ serverUrl, enrollmentToken, group: `Group ${index % 20}` },
    surroundings: { now: Date.now, random: Math.random, fetch: (url, init) => fetch(url, init) },
  }),
);
console.log(`${count} devices, ${perMinute} activities a minute each, for ${seconds} s, at ${serverUrl}`);
const report = setInterval(() => void sum().then(print), 5_000);
await Promise.all(devices.map(live));
clearInterval(report);
const total = await sum();
print(total);
for (const device of devices) device.close();
await own?.stop();
process.exitCode = total.dropped + total.refused > 0 ? 1 : 0;

/** Begins at a random moment of the first seconds, works, and at the end waits until all is delivered, or a minute. */
async function live(device: SimulatedDevice): Promise<void> {
  await pause(Math.random() * Math.min(10_000, seconds * 250));
  let wake: number | null = null;
  while (Date.now() < end) {
    await device.record(sampleUse(Date.now(), Math.random));
    recorded++;
    if (wake === null || wake <= Date.now()) wake = await device.tick();
    await pause((0.5 + Math.random()) * (60_000 / perMinute));
  }
  while (Date.now() < end + 60_000 && (await device.outbox()).count > 0) {
    wake = await device.tick();
    if (wake !== null) await pause(Math.max(50, Math.min(wake - Date.now(), 5_000)));
  }
}

async function sum() {
  const states = await Promise.all(devices.map((device) => device.outbox()));
  const of = (pick: (state: (typeof states)[number]) => number) => states.reduce((total, state) => total + pick(state), 0);
  const enrolled = (await Promise.all(devices.map((device) => device.state()))).filter((state) => state === "enrolled").length;
  return {
    recorded,
    enrolled,
    waiting: of((state) => state.count),
    dropped: of((state) => state.dropped),
    refused: of((state) => state.quarantined),
  };
}

function print({ enrolled, waiting, dropped, refused, ...rest }: Awaited<ReturnType<typeof sum>>): void {
  console.log(
    `${enrolled} of ${count} enrolled; ${rest.recorded} recorded, ${waiting} waiting, ${dropped} given up, ${refused} refused`,
  );
}

/** A server of its own on the embedded database, thrown away afterwards. */
async function startOwn(): Promise<{ url: string; token: string; stop: () => Promise<void> }> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "waymark-fleet-"));
  const wide = { burst: 1e6, perSecond: 1e6 };
  const server = await startServer({ dataDirectory, limits: { enroll: wide } });
  const stop = async (): Promise<void> => {
    await server.close();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  return { url: server.url, token: server.enrollmentToken ?? "", stop };
}

function whole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d{1,6}$/.test(text) || value < 1 || value > most) fail(`--${name}: expected a whole number from 1 to ${most}`);
  return value;
}

function fail(message: string): never {
  console.error(`waymark fleet-sim: ${message}`);
  process.exit(2);
}
