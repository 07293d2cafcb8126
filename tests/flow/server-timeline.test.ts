/** What a tool's page says of each activity: names and shapes, from what was recorded, the rules and the policy. */
import { expect, test } from "vitest";
import { toolPageReply } from "../../lib/schema/dashboard-api.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { startSession } from "../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../server/admin/sign-in-link.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase } from "./support/server-app.ts";

const finding = (detector: string, count: number) =>
  ({ detector, category: "custom", family: "CUSTOM", severity: "high", confidence: "certain", count, distinct: 1 }) as const;
const company: NonNullable<Policy["company"]> = {
  key: [1, 2, 3, 4],
  exactData: [{ id: "own-customers", name: { one: "customer record", other: "customer records" }, severity: "high", cells: "" }],
};

onEachDatabase(
  "timeline",
  (server) => {
    const read = async () => {
      const userId = (await redeemSignInToken(server().deps, await createSignInToken(server().deps))) as string;
      const secret = await startSession(server().deps, userId, true);
      return server().inject({ url: "/api/inventory/chatgpt", headers: { cookie: `__Host-waymark=${secret}` } });
    };

    test("says what people call what was found, and how large a list it stood in", async () => {
      const device = await server().enroll();
      const activity = sampleActivity(1, {
        occurredAt: server().clock.now,
        findings: [finding("jwt", 2), finding("own-customers", 240), finding("constructor", 1)],
        table: { rows: 240, columns: 2 },
      });
      await device.sendEvents([
        { seq: 1, activity },
        { seq: 2, activity: sampleActivity(2, { occurredAt: server().clock.now }) },
      ]);
      await device.sendEvents([{ seq: 3, activity: { ...activity, revision: 1, table: { rows: 241, columns: 2 } } }]);
      const page = toolPageReply.parse((await read()).json());
      expect(page.names).toEqual({
        jwt: { one: "JSON web token", other: "JSON web tokens" },
        "own-customers": { one: "customer record", other: "customer records" },
      });
      expect(page.timeline.map(({ table }) => table).sort()).toEqual([{ rows: 241, columns: 2 }, null]);
    });
  },
  { policy: { ...nudgePolicy, company } },
);
