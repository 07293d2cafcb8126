/** Browser by tool by way over the API: nothing is confirmed that no browser has checked, and no few browsers are counted. */
import { expect, test } from "vitest";
import { type CoverageTruthReply, coverageTruthReply } from "../../lib/schema/coverage-truth.ts";
import { onEachDatabase, type TestServer } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";

async function checks(server: TestServer, browser: string, many: number, coverage: object): Promise<void> {
  for (let index = 0; index < many; index++) {
    const device = await server.enroll({ browser: { name: browser, version: "150" } });
    const sent = await device.post("/v1/heartbeat", {
      ...{ schema: 1, deviceId: device.deviceId, epoch: 1, sentAt: server.clock.now, extensionVersion: "0.1.0" },
      ...{ browser: { name: browser, version: "150" }, installType: "admin", configErrors: [] },
      policy: { name: "Ours", source: "server", seq: 1, stale: false },
      outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: null },
      coverage: [{ tool: "chatgpt", inFrame: false, ...coverage }],
    });
    expect(sent.statusCode).toBe(200);
  }
}

onEachDatabase("the truth about coverage", (server) => {
  const read = async (): Promise<CoverageTruthReply> =>
    coverageTruthReply.parse((await (await signedInAs(server(), "analyst")).ask("GET", "/api/coverage/truth")).json());
  const truths = ({ rows }: CoverageTruthReply, browser: string) =>
    Object.values(rows.find((row) => row.browser === browser)?.cells ?? {}).map(({ truth }) => truth);

  test("the worst and the oldest check of a browser count; few browsers are not numbered", async () => {
    const fresh = server().clock.now - 60_000;
    await checks(server(), "chrome", 5, { state: "working", reasons: [], checkedAt: fresh });
    await checks(server(), "firefox", 1, { state: "working", reasons: ["unobserved-channel"], checkedAt: fresh });
    const both = await read();
    expect(truths(both, "chrome")).toEqual(["covered", "covered", "covered", "unconfirmed", "covered", "unconfirmed"]);
    expect(truths(both, "firefox").at(-1)).toBe("not");
    expect(both.rows.map(({ browser, browsers }) => [browser, browsers])).toEqual([
      ["firefox", null],
      ["chrome", 5],
    ]);
    await checks(server(), "chrome", 1, { state: "working", reasons: [], checkedAt: server().clock.now - 20 * 86_400_000 });
    expect(new Set(truths(await read(), "chrome"))).toEqual(new Set(["unconfirmed"]));
  });

  test("without a check there is no row, and the gaps stand all the same", async () => {
    await server().enroll();
    const { rows, total, gaps } = await read();
    expect([rows, total]).toEqual([[], 0]);
    expect(gaps.map(({ id }) => id)).toContain("copilot-in-edge");
    expect(gaps.find(({ id }) => id === "no-check")?.browsers).toBe(null);
  });
});
