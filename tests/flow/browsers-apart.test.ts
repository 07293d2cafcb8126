/**
 * Whoever may read single activities still learns of no tool how few browsers use it: not from one answer, not by a filter, not by taking
 * one answer from another, and not by looking again after one more has begun.
 */
import { expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { type TestDevice, testServer } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";

const server = testServer("embedded");
const enrolled = 9;
const card = { detector: "payment-card", category: "payment", family: "CARD", severity: "high" } as const;
const consent = {
  ...{ provider: "google", client: "7.apps", redirectHost: "chatgpt.com", scopes: ["drive"], risk: "high" },
  ...{ terms: ["high-scope"], ai: "known", outcome: "granted" },
} as const;
const monica = {
  ...{ id: "ofpnmcalabcbjgholdjcjblkibolbppb", name: "Monica", version: "7.1", enabled: true },
  ...{ permissions: ["storage"], allHosts: true, grown: [] },
};
const activities = 24;
/** The same two dozen, whoever they are of: what is found, how it ended, and with whose account varies among them. */
const activity = (number: number) =>
  sampleActivity(number, {
    occurredAt: server().clock.now,
    ...((number % 3 === 0
      ? { findings: [{ ...card, confidence: "certain", count: 1, distinct: 1 }], outcome: "overridden" }
      : {}) as Partial<Activity>),
    ...((number === 7 ? { kind: "consent", consent } : {}) as Partial<Activity>),
  });

async function beat(device: TestDevice, uses: boolean): Promise<void> {
  const checkedAt = server().clock.now;
  const answer = await device.post("/v1/heartbeat", {
    ...{ schema: 1, deviceId: device.deviceId, epoch: 1, sentAt: checkedAt, extensionVersion: "0.1.0", installType: "admin" },
    ...{ browser: { name: "edge", version: "150" }, policy: { name: "Ours", source: "server", seq: 1, stale: false } },
    ...{ configErrors: [], outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: null } },
    coverage: uses ? [{ tool: "chatgpt", state: "degraded", reasons: ["late"], inFrame: false, checkedAt }] : [],
    ...(uses
      ? { surroundings: { extensions: [monica], marks: [{ kind: "assistant", name: "Copilot" }], notCovered: ["Store"] } }
      : {}),
  });
  expect(answer.statusCode).toBe(200);
}

/** Everything that an analyst can read of the tool, of a company in which `users` of nine browsers use it. */
async function readAll(users: number): Promise<string[]> {
  const devices: TestDevice[] = [];
  for (let person = 0; person < enrolled; person++)
    devices.push(await server().enroll({ personHint: `p${person}@example.com`, browser: { name: "edge", version: "150" } }));
  for (const [index, device] of devices.entries()) {
    await beat(device, index < users);
    const own = Array.from({ length: activities }, (_, number) => number + 1).filter((number) => number % users === index);
    if (own.length > 0 && index < users)
      await device.sendEvents(own.map((number, at) => ({ seq: at + 1, activity: activity(number) })));
  }
  const { ask } = await signedInAs(server(), "analyst");
  const bodies: string[] = [];
  for (const path of paths) {
    const answer = await ask("GET", path);
    expect([path, answer.statusCode]).toEqual([path, 200]);
    bodies.push(`${path} ${answer.body}`.replace(/b-[0-9a-f]{10}/g, "b-"));
  }
  return bodies;
}

const tool = "/api/inventory/chatgpt";
const paths = [
  ...["/api/inventory", "/api/inventory.csv", tool, `${tool}/moments`, `${tool}/activities.csv`, `${tool}/activities.json`],
  ...["data=payment", "end=went", "end=overridden&days=7", "data=payment&end=kept"].map((query) => `${tool}?${query}`),
  ...["/api/coverage", "/api/coverage.csv", "/api/coverage.json", "/api/coverage/truth", "/api/extensions"],
  ...[
    "/api/assets/chatgpt/use",
    "/api/incidents/chatgpt",
    "/api/devices",
    "/api/overview?days=30",
    "/api/overview/flows?days=30",
  ],
];

test.each([
  ["one and four", 1, 4],
  ["five and eight", 5, 8],
])("%s browsers that did the same look the same on every path", async (_, few, more) => {
  const first = await readAll(few);
  expect(first.join("\n")).toContain("payment");
  expect(first.find((body) => body.startsWith(`${tool}/activities.csv`))).not.toContain("device");
  await server()
    .deps.database.db.transaction()
    .execute(async (db) => {
      for (const table of ["activities", "tool_totals", "tool_users", "week_counts", "day_counts", "day_parts"] as const)
        await db.deleteFrom(table).execute();
      for (const table of ["device_sequences", "devices"] as const) await db.deleteFrom(table).execute();
    });
  const second = await readAll(more);
  for (const [index, body] of first.entries()) expect(second[index]).toBe(body);
});
