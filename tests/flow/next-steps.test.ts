/** What the next steps leave with the server: what was kept, an own reason, doubts by kind, and words only where policy has them sent. */
import { describe, expect, test } from "vitest";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, testServer } from "./support/server-app.ts";

const words = "The bakery agreed on the telephone";
const found = {
  ...({ detector: "payment-card", category: "payment", family: "CARD", severity: "high", confidence: "certain" } as const),
  ...{ count: 2, distinct: 2 },
};
const event = (seq: number, changes = {}) => ({ seq, activity: sampleActivity(seq, changes) });

onEachDatabase("next steps", (server) => {
  test("stored: edited or redacted with so many kept, a reason of the company's own, and how many were doubted", async () => {
    const device = await server().enroll();
    const { rejected } = await device.sendEvents([
      event(1, { outcome: "edited", kept: 1, reason: "contract-signed" }),
      event(2, { outcome: "redacted", disputed: "not-sensitive", findings: [{ ...found, doubted: 1 }] }),
    ]);
    expect(rejected).toEqual([]);
    const rows = await server()
      .deps.database.db.selectFrom("activities")
      .select(["outcome", "kept", "reason", "reason_words", "findings"])
      .orderBy("outcome")
      .execute();
    expect(rows).toEqual([
      { outcome: "edited", kept: 1, reason: "contract-signed", reason_words: null, findings: [] },
      { outcome: "redacted", kept: null, reason: null, reason_words: null, findings: [{ ...found, doubted: 1 }] },
    ]);
  });

  test.each([
    ["reason", "Because I say so"],
    ["reason", "x".repeat(41)],
    ["kept", 0],
    ["outcome", "improved"],
  ])("%s %j is refused, and the events around it are taken", async (field, value) => {
    const device = await server().enroll();
    const { ackedTo, rejected } = await device.sendEvents([event(1), event(2, { [field]: value }), event(3)]);
    expect([ackedTo, rejected.map((each) => each.field)]).toEqual([3, [`events[1].activity.${field}`]]);
  });
});

describe.each(["off", "device"] as const)("the words of a reason under a policy of %j", (reasonWords) => {
  const server = testServer("embedded", { policy: { ...nudgePolicy, reasonWords } });

  test("are refused and written down nowhere", async () => {
    const device = await server().enroll();
    const { rejected } = await device.sendEvents([event(1, { reason: "test-data", reasonWords: words }), event(2)]);
    expect(rejected.map(({ seq, code, field }) => [seq, code, field])).toEqual([
      [1, "invalid", "events[0].activity.reasonWords"],
    ]);
    const rows = await server().deps.database.db.selectFrom("activities").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify([rows, rejected, server().log])).not.toContain("bakery");
  });
});

describe("the words of a reason under a policy that has them sent", () => {
  const server = testServer("embedded", { policy: { ...nudgePolicy, reasonWords: "sent" } });

  test("are stored, up to 280 characters", async () => {
    const device = await server().enroll();
    const long = "x".repeat(281);
    const { rejected } = await device.sendEvents([
      event(1, { reason: "test-data", reasonWords: words }),
      event(2, { reason: "test-data", reasonWords: long }),
    ]);
    expect(rejected.map(({ field }) => field)).toEqual(["events[1].activity.reasonWords"]);
    const rows = await server().deps.database.db.selectFrom("activities").select("reason_words").execute();
    expect(rows).toEqual([{ reason_words: words }]);
  });
});
