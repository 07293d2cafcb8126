/** Batches of several devices, sent again, out of order, with gaps and changed content, against a model of what must remain. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventsReply } from "../../lib/schema/wire.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, type TestDevice, type TestServer, testServer } from "./support/server-app.ts";
import { codesOf } from "./support/server-device.ts";

interface Sent {
  readonly device: number;
  readonly epoch: number;
  readonly events: readonly { readonly seq: number; readonly content: number; readonly broken: boolean }[];
}

/** Few numbers and few contents, so that replays, conflicts and late arrivals are common. */
const batches: fc.Arbitrary<Sent[]> = fc.array(
  fc.record({
    device: fc.nat(1),
    epoch: fc.integer({ min: 1, max: 2 }),
    events: fc.array(fc.record({ seq: fc.integer({ min: 1, max: 12 }), content: fc.nat(1), broken: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
  { minLength: 1, maxLength: 12 },
);

type Content = Sent["events"][number];
/** The id tells device, epoch, number and content apart; the outcome is `broken`'s way to be refused. */
const eventOf = ({ device, epoch }: Sent, { seq, content, broken }: Content) => ({
  seq,
  activity: { ...sampleActivity(idNumber(device, epoch, seq, content)), ...(broken ? { outcome: "no such" } : {}) },
});
const idNumber = (device: number, epoch: number, seq: number, content: number) =>
  ((device * 2 + epoch) * 100 + seq) * 2 + content;

/** The promise in a few lines: the first content of a number stays, whether it was good or refused. */
class Model {
  readonly first = new Map<string, Content>();
  take(batch: Sent): [number, string][] {
    const codes: [number, string][] = batch.events.filter((event) => event.broken).map(({ seq }) => [seq, "invalid"]);
    for (const event of batch.events) {
      const key = `${batch.device} ${batch.epoch} ${event.seq}`;
      const known = this.first.get(key);
      if (!known) this.first.set(key, event);
      else if (known.content !== event.content || known.broken !== event.broken) codes.push([event.seq, "conflict"]);
    }
    return codes;
  }
  stored(): number[] {
    return [...this.first]
      .filter(([, event]) => !event.broken)
      .map(([key, { content }]) => {
        const [device, epoch, seq] = key.split(" ").map(Number) as [number, number, number];
        return idNumber(device, epoch, seq, content);
      });
  }
  missing(device: number): number {
    return [1, 2].reduce((sum, epoch) => {
      const numbers = [...this.first.keys()]
        .filter((key) => key.startsWith(`${device} ${epoch} `))
        .map((key) => Number(key.split(" ")[2]));
      return sum + Math.max(0, ...numbers) - numbers.length;
    }, 0);
  }
}

async function stored({ deps }: TestServer): Promise<string[]> {
  const rows = await deps.database.db.selectFrom("activities").select("activity_id").execute();
  return rows.map((row) => row.activity_id).sort();
}

async function missing({ deps }: TestServer, device: TestDevice): Promise<number> {
  const rows = await deps.database.db
    .selectFrom("device_sequences")
    .select("missing")
    .where("device_id", "=", device.deviceId)
    .execute();
  return rows.reduce((sum, row) => sum + row.missing, 0);
}

onEachDatabase("numbering", (server) => {
  test("is exactly once for every history", async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (history) => {
        for (const table of ["activities", "batch_receipts", "device_sequences"] as const) {
          await server().deps.database.db.deleteFrom(table).execute();
        }
        const devices = [await server().enroll(), await server().enroll()];
        const model = new Model();
        for (const batch of history) {
          const device = devices[batch.device] as TestDevice;
          const reply = await device.sendEvents(
            batch.events.map((event) => eventOf(batch, event)),
            batch.epoch,
          );
          expect(codesOf(reply)).toEqual(model.take(batch));
          expect(reply.ackedTo).toBe(Math.max(...batch.events.map((event) => event.seq)));
        }
        expect(await stored(server())).toEqual(
          model
            .stored()
            .map((number) => sampleActivity(number).id)
            .sort(),
        );
        for (const [index, device] of devices.entries()) expect(await missing(server(), device)).toBe(model.missing(index));
      }),
      { numRuns: 40 },
    );
  });

  test("is exactly once when batches overtake each other", async () => {
    const device = await server().enroll();
    const overlapping = Array.from({ length: 12 }, (_, start) =>
      Array.from({ length: 8 }, (_, i) => ({ seq: start + i + 1, activity: sampleActivity(start + i + 1) })),
    );
    const replies = await Promise.all(overlapping.map((events) => device.sendEvents(events)));
    expect(replies.flatMap((reply: EventsReply) => reply.rejected)).toEqual([]);
    expect(await stored(server())).toHaveLength(19);
    expect(await missing(server(), device)).toBe(0);
  });
});

describe("numbering at its edges", () => {
  const server = testServer("embedded");

  test("does not take a number that is long past for a new one", async () => {
    const device = await server().enroll();
    const event = (seq: number) => ({ seq, activity: sampleActivity(seq) });
    await device.sendEvents([event(1)]);
    await device.sendEvents([event(20_000)]);
    expect(await missing(server(), device)).toBe(19_998);
    expect(codesOf(await device.sendEvents([event(1), event(10_001), event(20_000)]))).toEqual([[1, "too-late"]]);
    expect(await missing(server(), device)).toBe(19_997);
  });

  test("counts the largest gap without losing track", async () => {
    const device = await server().enroll();
    const last = Number.MAX_SAFE_INTEGER;
    await device.sendEvents([{ seq: last, activity: sampleActivity(1) }]);
    expect(await missing(server(), device)).toBe(last - 1);
  });

  test("marks a device whose older epoch comes back", async () => {
    const device = await server().enroll();
    await device.sendEvents([{ seq: 1, activity: sampleActivity(1) }], 2);
    await device.sendEvents([{ seq: 1, activity: sampleActivity(2) }], 1);
    const row = await server()
      .deps.database.db.selectFrom("devices")
      .select(["conflicts", "clock_skew_ms"])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ conflicts: 1, clock_skew_ms: 0 });
  });
});
