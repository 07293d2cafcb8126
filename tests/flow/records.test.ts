/** What the worker keeps of what it sent: the very letters, for a while, and what has become of them. */
import { expect, test } from "vitest";
import type { RecordRow } from "../../lib/bridge/protocol.ts";
import type { Activity } from "../../lib/schema/activity.ts";
import { connectedWorker } from "./support/connected-worker.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase } from "./support/server-app.ts";

const minute = 60_000;
const day = 24 * 3_600_000;

onEachDatabase("records", (server) => {
  const it = connectedWorker(server);
  const world = () => it().world;
  const worker = () => it().worker;
  const bodies = (path: string) => it().bodies(path);
  const records = (what: RecordRow["what"]) => it().records(what);
  const record = (...activities: Activity[]) => it().record(...activities);
  const timeline = () => it().timeline();

  test("the letters kept are the letters sent: of each event, of the heartbeat, of the enrolment but for the token", async () => {
    const activity = sampleActivity(1, { occurredAt: world().now });
    await record(activity, { ...activity, revision: 1, outcome: "redacted" }, sampleActivity(2, { occurredAt: world().now - 1 }));
    const events = await records("activity");
    expect(events.map(({ fate }) => fate)).toEqual(["sent", "sent", "sent"]);
    const wire = bodies("/v1/events").join("\n");
    const inBody = [...wire.matchAll(/"events":\[(.*)\]\}/g)].map(([, list]) => list).join(",");
    const bySeq = [...events].sort((a, b) => JSON.parse(a.text).seq - JSON.parse(b.text).seq);
    expect(bySeq.map(({ text }) => text).join(",")).toBe(inBody);
    expect((await records("heartbeat")).map(({ text, fate }) => [text, fate])).toEqual([[bodies("/v1/heartbeat")[0], "sent"]]);
    const enrolled = (await records("enrolment")).map(({ text }) => text);
    expect(enrolled).toEqual([bodies("/v1/enroll")[0]?.replace(server().token, "")]);
    expect(enrolled[0]).not.toContain(server().token);
  });

  test("what waits is shown as it will be sent; once it was on its way without an answer, that is said", async () => {
    await worker().tick();
    it().reachable = false;
    world().now += minute;
    await record(sampleActivity(1, { occurredAt: world().now }));
    const [before] = await records("activity");
    expect(before).toMatchObject({ fate: "tried", fateAt: world().now });
    expect(bodies("/v1/events").at(-1)).toContain(before!.text);
    await worker().handlers["record-activity"]({ activity: sampleActivity(2, { occurredAt: world().now + 1 }) });
    expect((await records("activity")).map(({ fate }) => fate)).toEqual(["waiting", "tried"]);
    it().reachable = true;
    world().now += 3_600_000;
    await worker().tick();
    expect((await records("activity")).map(({ fate }) => fate)).toEqual(["sent", "sent"]);
    expect(bodies("/v1/events").at(-1)).toContain((await records("activity"))[0]!.text);
  });

  test("what a page brings and nobody can read is set aside at once, shown, and counted; nothing else of it is kept", async () => {
    const sent = { ...sampleActivity(1, { occurredAt: world().now }), size: "enormous", text: "what was pasted" };
    for (const activity of [sent, sent, { text: "what was pasted" }]) {
      expect(await worker().handlers["record-activity"]({ activity })).toEqual({ stored: true });
    }
    const rows = await records("activity");
    expect(rows).toMatchObject([{ fate: "refused", why: "size: unreadable", fateAt: world().now }]);
    expect(JSON.parse(rows[0]!.text)).toEqual({ ...sampleActivity(1, { occurredAt: world().now }), size: "none" });
    expect((await worker().handlers["get-status"]({})).outbox).toMatchObject({ pending: 0, quarantined: 2 });
    await worker().tick();
    expect(JSON.parse(bodies("/v1/heartbeat").at(-1)!).outbox.losses).toEqual([
      { reason: "refused", kind: "paste", count: 1 },
      { reason: "refused", kind: "unknown", count: 1 },
    ]);
    expect(bodies("/v1/events")).toEqual([]);
  });

  test("a heartbeat without an answer is there once, however often it was tried", async () => {
    await worker().tick();
    it().reachable = false;
    for (let round = 0; round < 3; round++) {
      world().now += 2 * day;
      await worker().tick();
    }
    expect((await records("heartbeat")).map(({ fate }) => fate)).toEqual(["tried", "sent"]);
    it().reachable = true;
    world().now += 2 * day;
    await worker().tick();
    const beats = await records("heartbeat");
    expect(beats.map(({ fate }) => fate)).toEqual(["sent", "sent"]);
    expect(beats[0]?.text).toBe(bodies("/v1/heartbeat").at(-1));
  });

  test("what the server refuses stays readable, with the reason", async () => {
    await record(sampleActivity(1, { occurredAt: world().now - 15 * day }));
    expect(await records("activity")).toEqual([
      expect.objectContaining({ fate: "refused", why: expect.stringContaining("within the last 14 days") }),
    ]);
  });

  test("after 90 days it is forgotten, and what was sent since is not", async () => {
    await record(sampleActivity(1, { occurredAt: world().now }));
    world().now += 89 * day;
    const later = sampleActivity(2, { occurredAt: world().now });
    await record(later);
    expect(await records("activity")).toHaveLength(2);
    world().now += 2 * day;
    await worker().tick();
    expect((await records("activity")).map(({ text }) => JSON.parse(text).activity.id)).toEqual([later.id]);
  });

  test("forgetting takes what has ended and leaves what waits, which still arrives", async () => {
    await record(sampleActivity(1, { occurredAt: world().now }));
    it().reachable = false;
    const waiting = sampleActivity(2, { occurredAt: world().now });
    await record(waiting);
    // One event, one heartbeat, one enrolment.
    expect(await worker().handlers["forget-records"]({})).toEqual({ forgotten: 3 });
    expect((await records("activity")).map(({ text }) => JSON.parse(text).activity.id)).toEqual([waiting.id]);
    it().reachable = true;
    world().now += 3_600_000;
    await worker().tick();
    expect((await timeline()).map(({ id }) => id)).toContain(waiting.id);
  });

  test("since when a policy is in force does not move with its new signature", async () => {
    await worker().tick();
    const since = (await worker().handlers["describe-policy"]({})).since;
    expect(since).toBe(world().now);
    world().now += 20 * day;
    await worker().tick();
    expect((await worker().handlers["describe-policy"]({})).since).toBe(since);
    world().managed = {
      ...(world().managed as object),
      policy: { ...(await worker().handlers["describe-policy"]({})).policy, name: "Ours" },
    };
    await worker().tick();
    expect((await worker().handlers["describe-policy"]({})).since).toBe(world().now);
  });
});
