/** "This was wrong": from the person to the dashboard, with a minute to take it back. */
import { expect, test } from "vitest";
import type { RecordRow } from "../../lib/bridge/protocol.ts";
import type { Activity } from "../../lib/schema/activity.ts";
import { connectedWorker } from "./support/connected-worker.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase } from "./support/server-app.ts";

const minute = 60_000;
const day = 24 * 3_600_000;

onEachDatabase("disputes", (server) => {
  const it = connectedWorker(server);
  const world = () => it().world;
  const worker = () => it().worker;
  const bodies = (path: string) => it().bodies(path);
  const records = (what: RecordRow["what"]) => it().records(what);
  const record = (...activities: Activity[]) => it().record(...activities);
  const timeline = () => it().timeline();

  test("a report waits for a minute, arrives as a further revision, and stands in the dashboard's timeline", async () => {
    const activity = sampleActivity(1, { occurredAt: world().now, outcome: "redacted" });
    await record(activity);
    const { sendAt } = await worker().handlers["dispute-activity"]({ id: activity.id, dispute: "not-sensitive" });
    expect(sendAt).toBe(world().now + minute);
    expect(world().wakes).toContain(sendAt);
    await worker().tick();
    expect((await records("activity")).map(({ fate }) => fate).sort()).toEqual(["held-back", "sent"]);
    expect(await timeline()).toMatchObject([{ disputed: null }]);
    world().now = sendAt;
    await worker().tick();
    expect(await timeline()).toMatchObject([{ id: activity.id, outcome: "redacted", disputed: "not-sensitive" }]);
    expect((await records("activity")).map(({ text }) => JSON.parse(text).activity)).toEqual(
      expect.arrayContaining([{ ...activity, revision: 1, disputed: "not-sensitive" }]),
    );
    expect(await worker().handlers["undo-dispute"]({ id: activity.id })).toEqual({ undone: false });
  });

  test("a report that was taken back never leaves", async () => {
    const activity = sampleActivity(1, { occurredAt: world().now, outcome: "overridden" });
    await record(activity);
    await worker().handlers["dispute-activity"]({ id: activity.id, dispute: "not-me" });
    expect(await worker().handlers["undo-dispute"]({ id: activity.id })).toEqual({ undone: true });
    world().now += 10 * minute;
    await worker().tick();
    expect(bodies("/v1/events").join()).not.toContain("disputed");
    expect(await timeline()).toMatchObject([{ disputed: null }]);
  });

  test("a visit can be reported, too, and what was said stays when the page says more", async () => {
    const visit = sampleActivity(1, { occurredAt: world().now, kind: "visit", action: "record", outcome: "allowed" });
    await record(visit);
    await worker().handlers["dispute-activity"]({ id: visit.id, dispute: "not-me" });
    world().now += minute;
    await worker().tick();
    await record({ ...visit, revision: 2, kind: "paste" });
    expect(await timeline()).toMatchObject([{ disputed: "not-me" }]);
  });

  test.each([
    ["held still", { outcome: "held" }],
    ["too long ago", { outcome: "redacted", occurredAt: -(13 * day + 1) }],
    ["reported", { outcome: "redacted", disputed: "not-me" }],
    ["at its last revision", { outcome: "redacted", revision: 9 }],
  ] as const)("what is %s cannot be reported", async (_, changes) => {
    const occurredAt = world().now + ("occurredAt" in changes ? changes.occurredAt : 0);
    const activity = sampleActivity(1, { ...changes, occurredAt });
    await record(activity);
    await expect(worker().handlers["dispute-activity"]({ id: activity.id, dispute: "not-me" })).rejects.toThrow(/^expected /);
    await expect(worker().handlers["dispute-activity"]({ id: sampleActivity(2).id, dispute: "not-me" })).rejects.toThrow();
  });
});
