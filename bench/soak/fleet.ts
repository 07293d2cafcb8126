/**
 * The browsers of the soak, in a process of their own: what the server's process holds is the server's. Each records and delivers by the
 * extension's own code; every five minutes nobody reaches the server for 20 seconds.
 */
import { setTimeout as pause } from "node:timers/promises";
import { sampleUse } from "../../scripts/fleet/sample-use.ts";
import { createSimulatedDevice, type SimulatedDevice } from "../../scripts/fleet/simulated-device.ts";

export interface FleetOrder {
  readonly url: string;
  readonly token: string;
  readonly devices: number;
  /** When to record no more, milliseconds since 1970. What is left is delivered afterwards. */
  readonly end: number;
}

export interface FleetResult {
  /** Ids of what was recorded, but for plain visits: of those a device sends one an hour and tool. */
  readonly recorded: readonly string[];
  /** What no device could deliver in all the time that it had. */
  readonly waiting: number;
  /** Of each request, milliseconds. */
  readonly times: readonly number[];
}

const outage = { every: 5 * 60_000, lasts: 20_000 } as const;
/** After the end: as long as a device may wait for its next try, twice. */
const patience = 30 * 60_000;
/** Of the requests that times are kept of. */
const mostTimes = 100_000;

process.on("message", (order: FleetOrder) => void run(order).then((result) => process.send?.(result)));

async function run({ url, token, devices, end }: FleetOrder): Promise<FleetResult> {
  const recorded: string[] = [];
  const times: number[] = [];
  const begin = Date.now();
  const fetchWhileOpen = async (address: string, init: RequestInit): Promise<Response> => {
    if ((Date.now() - begin) % outage.every > outage.every - outage.lasts) throw new TypeError("an outage");
    const start = performance.now();
    const answer = await fetch(address, init);
    if (times.length < mostTimes) times.push(performance.now() - start);
    return answer;
  };
  const fleet = Array.from({ length: devices }, () =>
    createSimulatedDevice({
      ...{ serverUrl: url, enrollmentToken: token },
      surroundings: { now: Date.now, random: Math.random, fetch: fetchWhileOpen },
    }),
  );
  await Promise.all(fleet.map((device) => live(device, end, (id) => recorded.push(id))));
  let waiting = 0;
  for (const device of fleet) {
    waiting += (await device.outbox()).count;
    device.close();
  }
  return { recorded, waiting, times };
}

async function live(device: SimulatedDevice, end: number, note: (id: string) => void): Promise<void> {
  await pause(Math.random() * 10_000);
  let wake: number | null = null;
  while (Date.now() < end || (Date.now() < end + patience && (await device.outbox()).count > 0)) {
    if (Date.now() < end) {
      const activity = sampleUse(Date.now(), Math.random);
      await device.record(activity);
      if (activity.kind !== "visit") note(activity.id);
    }
    if (wake === null || wake <= Date.now()) wake = await device.tick();
    await pause(Date.now() < end ? 5_000 + Math.random() * 10_000 : 500);
  }
}
