/** Figures without people, works-council mode, sealed names and who may open them, erasure. */
import { compactDecrypt, exportJWK, generateKeyPair } from "jose";
import { describe, expect, test } from "vitest";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, type TestServer, testServer } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";

const week = 7 * 86_400_000;

async function work(server: TestServer, people: number, group: string, tool = "chatgpt"): Promise<void> {
  for (let index = 0; index < people; index++) {
    const device = await server.enroll({ personHint: `${group}${index}@example.com`, group });
    await device.sendEvents(
      [1, 2].map((seq) => ({
        seq,
        activity: sampleActivity(seq + index * 10 + people * 1000, { tool, occurredAt: server.clock.now }),
      })),
    );
  }
}

onEachDatabase("figures for the works council", (server) => {
  test("are of weeks that are over and of at least five people, whichever group is asked for", async () => {
    await work(server(), 6, "Sales");
    await work(server(), 4, "Law");
    await work(server(), 4, "Law", "grammarly");
    const early = await signedInAs(server(), "works-council");
    expect((await early.ask("GET", "/api/usage")).json()).toMatchObject({ fewest: 5, rows: [], hidden: 0 });
    server().clock.now += week;
    const { ask } = await signedInAs(server(), "works-council");
    const all = (await ask("GET", "/api/usage?weeks=4")).json();
    expect(all.rows).toEqual([{ tool: "chatgpt", name: "ChatGPT", people: 5, activities: 12, held: 12 }]);
    expect(all.hidden).toBe(1);
    expect((await ask("GET", "/api/usage?weeks=4&group=Sales")).json().rows).toEqual(all.rows);
    expect((await ask("GET", "/api/usage?weeks=4&group=Law")).json()).toMatchObject({ rows: [], hidden: 0 });
    for (const path of ["/api/inventory", "/api/inventory/chatgpt", "/api/devices", "/api/requests", "/api/findings"]) {
      expect([path, (await ask("GET", path)).statusCode]).toEqual([path, 403]);
    }
  });

  test("are all that anybody sees once the company has chosen so", async () => {
    const owner = await signedInAs(server(), "owner");
    const settings = (await owner.ask("GET", "/api/settings")).json();
    expect((await owner.ask("GET", "/api/devices")).statusCode).toBe(200);
    expect((await owner.ask("PUT", "/api/settings", { ...settings, fewest: 4 })).statusCode).toBe(400);
    expect((await owner.ask("PUT", "/api/settings", { ...settings, aggregatesOnly: true })).statusCode).toBe(200);
    for (const path of ["/api/inventory", "/api/inventory/chatgpt", "/api/devices", "/api/experiments"]) {
      expect([path, (await owner.ask("GET", path)).statusCode]).toEqual([path, 403]);
    }
    expect((await owner.ask("GET", "/api/usage")).statusCode).toBe(200);
    expect((await owner.ask("GET", "/api/audit")).json().rows.at(-1)).toMatchObject({
      action: "PUT /api/settings",
      details: { aggregatesOnly: true },
    });
  });
});

describe("who stands behind a pseudonym", () => {
  const server = testServer("embedded");

  async function sealed() {
    const { publicKey, privateKey } = await generateKeyPair("ECDH-ES+A256KW", { crv: "X25519", extractable: true });
    const owner = await signedInAs(server(), "owner");
    const { kty, crv, x } = await exportJWK(publicKey);
    await owner.ask("PUT", "/api/settings", {
      ...(await owner.ask("GET", "/api/settings")).json(),
      identityKey: { kty, crv, x },
    });
    const device = await server().enroll({ personHint: "ada@example.com" });
    return { privateKey, owner, device: server().deps.pseudonyms.device(device.deviceId) };
  }

  test("is told after two others agreed, to who asked, and only the key's holder can read it", async () => {
    const { privateKey, device } = await sealed();
    const [analyst, privacy, council] = [
      await signedInAs(server(), "analyst"),
      await signedInAs(server(), "privacy"),
      await signedInAs(server(), "works-council"),
    ];
    const { request } = (
      await analyst.ask("POST", "/api/identities", { device, reason: "suspected leak of customer data" })
    ).json();
    const open = async (who = analyst) => (await who.ask("GET", `/api/identities/${request}/sealed`)).statusCode;
    const agree = async (who: typeof analyst) =>
      (await who.ask("POST", `/api/identities/${request}/approval`, { approve: true })).statusCode;
    expect(await open()).toBe(404);
    expect([await agree(privacy), await agree(privacy), await open()]).toEqual([200, 403, 404]);
    expect([await agree(council), await open(await signedInAs(server(), "admin"))]).toEqual([200, 404]);
    const answer = (await analyst.ask("GET", `/api/identities/${request}/sealed`)).json();
    const { plaintext } = await compactDecrypt(answer.sealed, privateKey);
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual({ person: "ada@example.com" });
    const rows = await server().deps.database.db.selectFrom("devices").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("ada@example.com");
    const log = (await (await signedInAs(server(), "auditor")).ask("GET", "/api/audit")).json();
    expect(log.rows.map(({ action }: { action: string }) => action)).toContain("GET /api/identities/:request/sealed");
  });

  test("stays sealed after a refusal, after its time, and for whoever approves the own request", async () => {
    const { device } = await sealed();
    const [analyst, privacy, council] = [
      await signedInAs(server(), "analyst"),
      await signedInAs(server(), "privacy"),
      await signedInAs(server(), "works-council"),
    ];
    const ask = async () =>
      (await analyst.ask("POST", "/api/identities", { device, reason: "a long enough reason" })).json().request as string;
    const refused = await ask();
    await privacy.ask("POST", `/api/identities/${refused}/approval`, { approve: false });
    expect((await council.ask("POST", `/api/identities/${refused}/approval`, { approve: true })).statusCode).toBe(409);
    const late = await ask();
    for (const one of [privacy, council]) await one.ask("POST", `/api/identities/${late}/approval`, { approve: true });
    server().clock.now += 3 * 86_400_000;
    const again = await signedInAs(server(), "analyst");
    expect((await again.ask("GET", `/api/identities/${late}/sealed`)).statusCode).toBe(404);
    expect((await again.ask("POST", `/api/identities/${late}/approval`, { approve: true })).statusCode).toBe(403);
  });

  test("erasure takes a person's devices and all they sent; sums stay, and nothing says whose it was", async () => {
    const mine = await server().enroll({ personHint: "ada@example.com" });
    const alsoMine = await server().enroll({ personHint: "ada@example.com" });
    const other = await server().enroll({ personHint: "bob@example.com" });
    for (const [index, device] of [mine, alsoMine, other].entries())
      await device.sendEvents([{ seq: 1, activity: sampleActivity(index + 1) }]);
    const privacy = await signedInAs(server(), "privacy");
    const pseudonym = server().deps.pseudonyms.device(mine.deviceId);
    expect((await privacy.ask("POST", "/api/erasure", { device: pseudonym })).json()).toEqual({ devices: 2, activities: 2 });
    const { db } = server().deps.database;
    for (const table of ["devices", "activities", "week_counts", "device_sequences", "batch_receipts"] as const) {
      const rows = await db.selectFrom(table).select("device_id").execute();
      expect([table, [...new Set(rows.map(({ device_id }) => device_id))]]).toEqual([table, [other.deviceId]]);
    }
    const owner = await signedInAs(server(), "owner");
    expect((await owner.ask("GET", "/api/inventory")).json().rows[0]).toMatchObject({ activities: 3 });
    const log = (await owner.ask("GET", "/api/audit"))
      .json()
      .rows.find(({ action }: { action: string }) => action === "POST /api/erasure");
    expect(log).toMatchObject({ subject: "", details: { devices: 2, activities: 2 } });
    expect((await mine.get("/v1/policy")).statusCode).toBe(409);
  });
});
