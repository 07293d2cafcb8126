/** What the server keeps and shows of consents, of things that were made, of accounts, and of what stands beside Waymark in browsers. */
import { expect, test } from "vitest";
import type { ConsentRecord } from "../../lib/schema/consent-record.ts";
import { extensionsReply, toolMomentsReply } from "../../lib/schema/moments-api.ts";
import type { Surroundings } from "../../lib/schema/surroundings.ts";
import { startSession } from "../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../server/admin/sign-in-link.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase } from "./support/server-app.ts";

const consent = (changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
  ...{ provider: "google", client: "7.apps", redirectHost: "claude.ai", scopes: ["gmail.readonly"], risk: "high" },
  ...{ terms: ["high-scope"], ai: "known", outcome: "unknown" },
  ...changes,
});

const sampleBeat = (deviceId: string, sentAt: number) => ({
  ...{ schema: 1, deviceId, epoch: 1, sentAt, extensionVersion: "0.1.0", browser: { name: "edge", version: "150" } },
  ...{ installType: "admin", policy: { name: "Ours", source: "server", seq: 1, stale: false }, configErrors: [], coverage: [] },
  outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: null },
});

onEachDatabase("moments", (server) => {
  const read = async (url: string) => {
    const userId = (await redeemSignInToken(server().deps, await createSignInToken(server().deps))) as string;
    const secret = await startSession(server().deps, userId, true);
    return server().inject({ url, headers: { cookie: `__Host-waymark=${secret}` } });
  };

  test("a consent shows as it ended, with what it grew by; what was made is counted; few people are not", async () => {
    const device = await server().enroll();
    const at = { occurredAt: server().clock.now, tool: "claude", host: "claude.ai" };
    const first = sampleActivity(1, { ...at, kind: "consent", consent: consent() });
    const second = sampleActivity(2, {
      ...{ ...at, kind: "consent" },
      consent: consent({ scopes: ["gmail.readonly", "drive"], grown: ["drive"], outcome: "left" }),
    });
    const made = (number: number) => sampleActivity(number, { ...at, kind: "creation", creation: { what: "share-link" } });
    await device.sendEvents([{ seq: 1, activity: first }]);
    await device.sendEvents([
      { seq: 2, activity: { ...first, revision: 1, outcome: "overridden", consent: consent({ outcome: "granted" }) } },
      { seq: 3, activity: second },
      { seq: 4, activity: made(3) },
      { seq: 5, activity: made(4) },
    ]);
    const page = toolMomentsReply.parse((await read("/api/inventory/claude/moments")).json());
    expect(page.consents).toEqual([
      expect.objectContaining({
        ...{ provider: "google", scopes: ["gmail.readonly", "drive"], grown: ["drive"] },
        ...{ granted: 1, left: 1, unknown: 0, people: null },
      }),
    ]);
    expect(page.creations).toEqual([expect.objectContaining({ what: "share-link", count: 2, people: null })]);
    expect(toolMomentsReply.parse((await read("/api/inventory/chatgpt/moments")).json())).toEqual({
      fewest: 5,
      consents: [],
      creations: [],
    });
  });

  test("from five people on their number is shown", async () => {
    for (let number = 1; number <= 5; number++) {
      const device = await server().enroll({ personHint: `p${number}@acme.example` });
      const activity = sampleActivity(number, { occurredAt: server().clock.now, kind: "consent", consent: consent() });
      await device.sendEvents([{ seq: 1, activity }]);
    }
    const page = toolMomentsReply.parse((await read("/api/inventory/chatgpt/moments")).json());
    expect(page.consents.map(({ people, unknown }) => [people, unknown])).toEqual([[5, 5]]);
  });

  test("account, plan, domain and sources are kept; a later revision that does not know the account takes nothing back", async () => {
    const device = await server().enroll();
    const activity = sampleActivity(1, { occurredAt: server().clock.now });
    const known = { account: "personal", plan: "paid", domain: "0123456789abcdef", sources: ["source-crm"] } as const;
    await device.sendEvents([{ seq: 1, activity: { ...activity, ...known, sources: [...known.sources] } }]);
    await device.sendEvents([{ seq: 2, activity: { ...activity, revision: 1, outcome: "cancelled", sources: ["source-crm"] } }]);
    const row = await server().deps.database.db.selectFrom("activities").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ account: "personal", plan: "paid", account_domain: "0123456789abcdef", outcome: "cancelled" });
    expect(row.sources).toEqual(["source-crm"]);
  });

  test.each([
    ["a name of a person as scope", { consent: { ...consent(), scopes: ["Ana Moreno"] } }, "consent.scopes[0]"],
    ["an address as client", { consent: { ...consent(), client: "ana moreno" } }, "consent.client"],
    ["something else that was made", { creation: { what: "moreno" } }, "creation.what"],
    ["a domain that is not hashed", { domain: "acme.example" }, "domain"],
  ])("%s is refused by its field", async (_, changes, field) => {
    const device = await server().enroll();
    const activity = { ...sampleActivity(1, { occurredAt: server().clock.now }), ...changes };
    const { rejected } = await device.sendEvents([{ seq: 1, activity }]);
    expect(rejected.map((one) => one.field)).toEqual([expect.stringContaining(field)]);
    expect(JSON.stringify(rejected)).not.toMatch(/moreno|acme/i);
  });

  test("what stands beside Waymark is counted over browsers, by name", async () => {
    const monica = {
      ...{ id: "ofpnmcalabcbjgholdjcjblkibolbppb", name: "Monica", version: "7.1", enabled: true },
      ...{ permissions: ["storage"], allHosts: true, grown: [] as string[] },
    };
    const beside = (changes: Partial<Surroundings>): Surroundings => ({
      ...{ extensions: [monica], marks: [{ kind: "assistant", name: "Copilot in Edge" }], notCovered: ["Copilot in Edge"] },
      ...changes,
    });
    const beats = [
      ...Array.from({ length: 5 }, () => beside({})),
      beside({ extensions: [{ ...monica, version: "7.2", grown: ["tabs"] }] }),
      beside({ extensions: null, marks: [{ kind: "agent", name: "Somebody's own" }] }),
    ];
    for (const surroundings of beats) {
      const device = await server().enroll();
      const answer = await device.post("/v1/heartbeat", { ...sampleBeat(device.deviceId, server().clock.now), surroundings });
      expect(answer.statusCode).toBe(200);
    }
    expect(extensionsReply.parse((await read("/api/extensions")).json())).toEqual({
      fewest: 5,
      rows: [
        {
          ...{ id: monica.id, name: "Monica", browsers: 5, versions: ["7.1", "7.2"] },
          ...{ permissions: ["storage"], allHosts: true, grown: ["tabs"] },
        },
      ],
      marks: [
        { kind: "assistant", name: "Copilot in Edge", browsers: 5 },
        { kind: "agent", name: "Somebody's own", browsers: null },
      ],
      notCovered: [{ name: "Copilot in Edge", browsers: 5 }],
      ...{ listing: 5, reporting: 5 },
    });
  });
});
