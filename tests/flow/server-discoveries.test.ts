/** Tools that were found: what the inventory says of them. */
import { expect, test } from "vitest";
import { type InventoryReply, inventoryReply, toolPageReply } from "../../lib/schema/dashboard-api.ts";
import { startSession } from "../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../server/admin/sign-in-link.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase } from "./support/server-app.ts";

const tool = "host:chat.fernly.com";
const found = { by: "page", signs: ["may-be-wrong", "composer-that-sends", "from-the-future"], score: 9 } as const;

onEachDatabase("discoveries", (server) => {
  const read = async (url: string) => {
    const userId = (await redeemSignInToken(server().deps, await createSignInToken(server().deps))) as string;
    const secret = await startSession(server().deps, userId, true);
    return server().inject({ url, headers: { cookie: `__Host-waymark=${secret}` } });
  };
  const rowOf = async (id: string) =>
    inventoryReply.parse((await read("/api/inventory")).json<InventoryReply>()).rows.find((row) => row.tool === id);
  const discovery = (seq: number, changes: object = {}) => ({
    seq,
    activity: sampleActivity(seq, {
      ...{ kind: "discovery", tool, host: "chat.fernly.com", action: "record", outcome: "allowed", rule: null, size: "none" },
      ...{ occurredAt: server().clock.now, found: { ...found, signs: [...found.signs] } },
      ...changes,
    }),
  });

  test("evidence with its reasons, unreviewed, and purposes as people say", async () => {
    const [ada, ben] = [await server().enroll({ group: "Sales" }), await server().enroll({ group: "Purchasing" })];
    await ada.sendEvents([discovery(1)]);
    await ada.sendEvents([discovery(2, { id: discovery(1).activity.id, revision: 1, purpose: "translate" })]);
    await ben.sendEvents([discovery(3, { found: { by: "page", signs: ["stream-of-text"], score: 4 } })]);
    const row = await rowOf(tool);
    expect(row).toMatchObject({ name: "chat.fernly.com", status: "unreviewed", devices: null });
    expect(row?.found).toMatchObject({ way: "page", score: 9, like: null, purposes: [{ purpose: "translate", said: null }] });
    expect(row?.found?.signs.map(({ id, weight }) => [id, weight])).toEqual([
      ["may-be-wrong", 5],
      ["composer-that-sends", 2],
      ["from-the-future", 0],
    ]);
    expect(row?.found?.signs[0]?.why).not.toBe("");
  });

  test("its page, under an id with a colon", async () => {
    const ada = await server().enroll();
    await ada.sendEvents([discovery(1)]);
    const reply = toolPageReply.parse((await read(`/api/inventory/${encodeURIComponent(tool)}`)).json());
    expect(reply.tool.found?.host).toBe("chat.fernly.com");
    expect(reply.timeline.map(({ kind }) => kind)).toEqual(["discovery"]);
  });

  test("the first group is named only where it is large enough to hide in", async () => {
    const first = await server().enroll({ group: "Sales" });
    await first.sendEvents([discovery(1)]);
    for (let more = 0; more < 3; more++) await server().enroll({ group: "Sales" });
    expect((await rowOf(tool))?.found?.firstGroup).toBeNull();
    await server().enroll({ group: "Sales" });
    expect((await rowOf(tool))?.found?.firstGroup).toBe("Sales");
  });

  test("a look-alike says of what; an internal host has no name; a catalogued tool has no evidence", async () => {
    const ada = await server().enroll();
    await ada.sendEvents([
      discovery(1, {
        ...{ tool: "host:chatgpt.com.evil.net", host: "chatgpt.com.evil.net" },
        found: { by: "look-alike", signs: ["whole-name"], score: 0, like: "chatgpt" },
      }),
      discovery(2, { tool: "internal:0123456789abcdef", host: "internal" }),
      discovery(3, {
        tool: "claude",
        host: "claude.ai",
        found: { by: "history", signs: [], score: 0, month: "2026-09", days: 4 },
      }),
      discovery(4, {
        tool: "claude",
        host: "claude.ai",
        found: { by: "history", signs: [], score: 0, month: "2026-09", days: 4 },
      }),
    ]);
    expect((await rowOf("host:chatgpt.com.evil.net"))?.found).toMatchObject({ way: "look-alike", like: "chatgpt" });
    expect(await rowOf("internal:0123456789abcdef")).toMatchObject({ name: "Internal tool abcdef" });
    expect((await rowOf("claude"))?.found).toBeNull();
    const { db } = server().deps.database;
    expect(await db.selectFrom("earlier_visits").select(["tool", "month", "days"]).execute()).toEqual([
      { tool: "claude", month: "2026-09", days: 4 },
    ]);
  });

  test.each([
    ["a word of the page", { signs: ["What can I help with?"] }],
    ["a path", { host: "fernly.com/c/1" }],
  ])("%s is refused", async (_, changes) => {
    const ada = await server().enroll();
    const reply = await ada.sendEvents([discovery(1, "host" in changes ? changes : { found: { ...found, ...changes } })]);
    expect(reply.rejected).toHaveLength(1);
    expect(await rowOf(tool)).toBeUndefined();
  });
});
