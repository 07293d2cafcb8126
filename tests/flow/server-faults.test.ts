/** Acknowledged is stored exactly once: through a database that dies under load, an outage of a whole fleet, clocks that jump, copied profiles. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { uuid7 } from "../../lib/core/uuid7.ts";
import { keyAge } from "../../lib/worker/device/renew-key.ts";
import { createSimulatedDevice, type SimulatedDevice } from "../../scripts/fleet/simulated-device.ts";
import { openDatabase } from "../../server/storage/open-database.ts";
import { expectExactlyOnce, startLoad, storedIn } from "./support/load.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { openServer, startOfTime, type TestServer, testServer } from "./support/server-app.ts";
import { hasPostgres, startPostgres } from "./support/throwaway-postgres.ts";

const server = testServer("embedded", { limits: { enroll: { burst: 10_000, perSecond: 100 } } });
const origin = `chrome-extension://${"a".repeat(32)}`;
let devices: SimulatedDevice[] = [];
afterEach(() => {
  for (const device of devices) device.close();
  devices = [];
});

interface Line {
  /** False: nobody answers. */
  open: boolean;
  /** Requests that came while it was closed, and when. */
  readonly knocks: number[];
}

/** A device of the fleet on the test's clock; `off`: its clock less the server's. */
function fleetDevice(to: TestServer, line: Line, off: () => number = () => 0): SimulatedDevice {
  const device = createSimulatedDevice({
    ...{ serverUrl: "https://waymark.example", enrollmentToken: to.token },
    surroundings: {
      now: () => to.clock.now + off(),
      random: Math.random,
      async fetch(url, init) {
        if (!line.open) {
          line.knocks.push(to.clock.now);
          throw new TypeError("nobody there");
        }
        const answer = await to.inject({
          ...{ method: init.method as "GET" | "POST", url: new URL(url).pathname },
          headers: { ...(init.headers as Record<string, string>), origin },
          ...(typeof init.body === "string" ? { payload: init.body } : {}),
        });
        const headers = new Headers({ date: new Date(to.clock.now).toUTCString() });
        const retryAfter = answer.headers["retry-after"];
        if (retryAfter) headers.set("retry-after", String(retryAfter));
        return new Response([204, 304].includes(answer.statusCode) ? null : answer.body, { status: answer.statusCode, headers });
      },
    },
  });
  devices.push(device);
  return device;
}

const activityAt = (now: number) => ({ ...sampleActivity(1), id: uuid7(now, randomBytes(10)), occurredAt: now });

describe("a fleet", () => {
  test("an outage of ten minutes: nothing is lost, nothing comes twice, and nobody comes back in the same second", {
    timeout: 120_000,
  }, async () => {
    const line: Line = { open: true, knocks: [] };
    const fleet = Array.from({ length: 40 }, () => fleetDevice(server(), line));
    const wake = new Map<SimulatedDevice, number>();
    const recorded: string[] = [];
    for (const device of fleet) await device.tick();
    line.open = false;
    for (let step = 0; step < 60; step++) {
      server().clock.now += 10_000;
      for (const [index, device] of fleet.entries()) {
        if ((step + index) % 12 === 0) {
          const activity = activityAt(server().clock.now);
          recorded.push(activity.id);
          await device.record(activity);
        }
        if ((wake.get(device) ?? 0) > server().clock.now) continue;
        wake.set(device, (await device.tick()) ?? 0);
      }
    }
    expect(await storedIn(server())).toEqual([]);
    // Each asks less and less often: far below one try every ten seconds.
    expect(line.knocks.length / fleet.length).toBeLessThan(20);
    line.open = true;
    const returned: number[] = [];
    for (let step = 0; step < 100; step++) {
      server().clock.now += 10_000;
      for (const device of fleet) {
        if ((wake.get(device) ?? 0) > server().clock.now || (await device.outbox()).count === 0) continue;
        wake.set(device, (await device.tick()) ?? 0);
        if ((await device.outbox()).count === 0) returned.push(step);
      }
    }
    expect(await storedIn(server())).toEqual(recorded.sort());
    // Spread: no step of ten seconds has a third of them.
    const busiest = Math.max(...returned.map((step) => returned.filter((other) => other === step).length));
    expect(busiest).toBeLessThan(fleet.length / 3);
  });

  test.each([
    ["two years ahead", 2 * 365 * 86_400_000],
    ["two years behind", -2 * 365 * 86_400_000],
  ])("a clock that jumps %s: enrolled before, the device delivers after, at the right time", async (_, jump) => {
    let off = 0;
    const line: Line = { open: true, knocks: [] };
    const device = fleetDevice(server(), line, () => off);
    await device.tick();
    off = jump;
    await device.record(activityAt(server().clock.now + off));
    for (let round = 0; round < 4; round++) {
      await device.tick();
      server().clock.now += 60_000;
    }
    const [row] = await server()
      .deps.database.db.selectFrom("activities")
      .select(["occurred_at", "clock_skew_ms", "received_at"])
      .execute();
    expect(row).toBeDefined();
    const happened = (row?.occurred_at.getTime() ?? 0) + (row?.clock_skew_ms ?? 0);
    expect(Math.abs(happened - startOfTime)).toBeLessThan(10 * 60_000);
  });

  test("a device renews its key after half a year, and goes on", async () => {
    const device = fleetDevice(server(), { open: true, knocks: [] });
    await device.tick();
    const keyOf = async () =>
      (await server().deps.database.db.selectFrom("devices").select("public_key").execute())[0]?.public_key;
    const first = await keyOf();
    server().clock.now += 2 * 86_400_000;
    await device.tick();
    server().clock.now += keyAge;
    for (let round = 0; round < 3; round++) {
      await device.tick();
      server().clock.now += 2 * 86_400_000;
    }
    await device.record(activityAt(server().clock.now));
    await device.tick();
    expect(await keyOf()).not.toBe(first);
    expect(await storedIn(server())).toHaveLength(1);
  });
});

describe.skipIf(!hasPostgres() || Boolean(process.env["DATABASE_URL_TEST"]))("PostgreSQL", () => {
  test("crashes under load: refused is 503, acknowledged is there exactly once", { timeout: 180_000 }, async () => {
    const postgres = await startPostgres();
    const folder = mkdtempSync(join(tmpdir(), "waymark-crash-"));
    const database = await openDatabase({ dataDirectory: folder, databaseUrl: await postgres.createDatabase() });
    const crashing = await openServer(database, folder, {});
    onTestFinished(async () => {
      await crashing.app.close();
      await database.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const load = await startLoad(crashing);
    for (let crash = 0; crash < 3; crash++) {
      await load.more(50);
      postgres.crash?.();
    }
    await load.more(1);
    expect([...(await load.end())].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    await expectExactlyOnce(crashing, load.acknowledged);
  });
});
