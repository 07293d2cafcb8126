/** What the browsers find out about their own gates, from heartbeat to dashboard. */
import { expect, test } from "vitest";
import { type CoverageReply, coverageReply } from "../../lib/schema/dashboard-api.ts";
import { refusal } from "../../lib/schema/wire.ts";
import { startSession } from "../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../server/admin/sign-in-link.ts";
import { onEachDatabase, startOfTime, type TestDevice } from "./support/server-app.ts";

onEachDatabase("coverage", (server) => {
  const beat = (device: TestDevice, coverage: readonly object[]) =>
    device.post("/v1/heartbeat", {
      schema: 1,
      deviceId: device.deviceId,
      epoch: 1,
      sentAt: server().clock.now,
      extensionVersion: "0.1.0",
      browser: { name: "chromium", version: "156" },
      installType: "admin",
      policy: { name: "Ours", source: "server", seq: 1, stale: false },
      configErrors: [],
      outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: null },
      coverage,
    });
  const row = (tool: string, state: string, reasons: readonly string[], minutes = 0) => ({
    ...{ tool, state, reasons, inFrame: false },
    checkedAt: startOfTime + minutes * 60_000,
  });

  async function read(): Promise<CoverageReply> {
    const userId = (await redeemSignInToken(server().deps, await createSignInToken(server().deps))) as string;
    const secret = await startSession(server().deps, userId, true);
    const answer = await server().inject({ url: "/api/coverage", headers: { cookie: `__Host-waymark=${secret}` } });
    return coverageReply.parse(answer.json());
  }

  test("nothing is covered before a browser has said so", async () => {
    await server().enroll();
    expect(await read()).toEqual({ fewest: 5, rows: [] });
  });

  test("counts browsers by state and by what is missing, the worst first, by fives; the newest report of a browser counts", async () => {
    const one = await server().enroll();
    await beat(one, [row("grammarly", "not-covered", ["no-detectors"])]);
    await beat(one, [row("chatgpt", "working", []), row("grammarly", "working", [], 5)]);
    for (let many = 0; many < 6; many++)
      await beat(await server().enroll(), [row("chatgpt", "degraded", many < 4 ? ["no-composer", "late"] : ["no-composer"], 9)]);
    await beat(await server().enroll(), [row("from-the-future", "not-covered", ["drill-failed"])]);
    expect((await read()).rows).toEqual([
      {
        tool: "from-the-future",
        name: "from-the-future",
        browsers: { working: 0, degraded: 0, "not-covered": null },
        reasons: [{ reason: "drill-failed", browsers: null }],
        checkedAt: startOfTime,
      },
      {
        tool: "chatgpt",
        name: "ChatGPT",
        browsers: { working: null, degraded: 5, "not-covered": 0 },
        reasons: [
          { reason: "no-composer", browsers: 5 },
          { reason: "late", browsers: null },
        ],
        checkedAt: startOfTime + 9 * 60_000,
      },
      {
        tool: "grammarly",
        name: "Grammarly",
        browsers: { working: null, degraded: 0, "not-covered": 0 },
        reasons: [],
        checkedAt: startOfTime + 5 * 60_000,
      },
    ]);
  });

  test.each([
    ["a state that does not exist", row("chatgpt", "fine", [])],
    ["a reason in free words", row("chatgpt", "degraded", ["the page said: secret"])],
    ["an extra field", { ...row("chatgpt", "working", []), url: "https://chatgpt.com/c/1" }],
  ])("refuses %s", async (_, coverage) => {
    const answer = await beat(await server().enroll(), [coverage]);
    expect([answer.statusCode, refusal.parse(answer.json()).field?.startsWith("coverage[0]")]).toEqual([400, true]);
  });
});
