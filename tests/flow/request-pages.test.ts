/** What people asked for, page by page. */
import { expect, test } from "vitest";
import { requestsReply } from "../../lib/schema/dashboard-api.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";

onEachDatabase("pages of requests", (server) => {
  test("hold each of them once, those that wait first, and say how many there are in all", async () => {
    const analyst = await signedInAs(server(), "analyst");
    const device = await server().enroll();
    for (let seq = 1; seq <= 5; seq++) {
      server().clock.now += 1_000;
      const occurredAt = server().clock.now;
      const activity = sampleActivity(seq, { kind: "access-request", outcome: "asked", size: "none", occurredAt });
      await device.sendEvents([{ seq, activity }]);
    }
    const read = async (search: string) => requestsReply.parse((await analyst.ask("GET", `/api/requests${search}`)).json());
    const [latest, ...others] = (await read("")).rows.map(({ request }) => request);
    await analyst.ask("POST", `/api/requests/${latest}/decision`, { decision: "deny", reason: "use-approved-tool" });
    const pages = await Promise.all([1, 2, 3, 4].map((page) => read(`?page=${page}&size=2`)));
    expect(pages.map(({ rows }) => rows.length)).toEqual([2, 2, 1, 0]);
    expect(pages.map(({ total, waiting }) => [total, waiting])).toEqual(pages.map(() => [5, 4]));
    expect(pages.flatMap(({ rows }) => rows.map(({ request }) => request))).toEqual([...others, latest]);
    expect((await analyst.ask("GET", "/api/requests?page=0")).statusCode).toBe(400);
  });
});
