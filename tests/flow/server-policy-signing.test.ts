/** The keys that sign the policy, and who signs hard stops besides. */
import { createHash } from "node:crypto";
import { CompactSign, calculateJwkThumbprint, decodeJwt, exportJWK, generateKeyPair, type JWK } from "jose";
import { beforeEach, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { hardStopsText } from "../../lib/core/policy/hard-stops-text.ts";
import { policy as policyShape } from "../../lib/schema/policy.ts";
import type { PolicyKeys } from "../../lib/schema/policy-api.ts";
import { coSignatureType } from "../../lib/schema/wire.ts";
import { type Person, personAt } from "./support/person-at.ts";
import { ownPolicy, policyDesk, policyWithStop } from "./support/policy-desk.ts";
import { onEachDatabase } from "./support/server-app.ts";

onEachDatabase("signing policies", (server) => {
  let ada: Person;
  beforeEach(async () => {
    ada = await personAt(server(), "ada");
  });

  const { check, live, draftOf, publish, show } = policyDesk(() => ada);

  test("the next key is announced, and then signs", async () => {
    const { key } = await live();
    await ada.post("/api/policy/keys/announce", {});
    const device = await server().enroll();
    const announced = decodeJwt((await device.get("/v1/policy")).body) as { nextKeys: string[] };
    expect(announced.nextKeys).toEqual([(await live()).nextKey]);
    await ada.post("/api/policy/keys/switch", {});
    expect((await live()).key).toBe(announced.nextKeys[0]);
    expect((await live()).key).not.toBe(key);
    expect((await ada.post("/api/policy/keys/switch", {})).statusCode).toBe(409);
    const keys = async () => (await ada.get("/api/policy/keys")).json<PolicyKeys>();
    expect(await keys()).toMatchObject({ now: { key: announced.nextKeys[0] }, next: null, before: { key }, retired: [] });
    expect((await ada.post("/api/policy/keys/announce", {})).json<{ error: string }>().error).toBe("old-key");
    await ada.post("/api/policy/keys/retire", {});
    expect(await keys()).toMatchObject({ before: null, retired: [key] });
    expect(decodeJwt((await device.get("/v1/policy")).body)["retiredKeys"]).toEqual([key]);
    expect((await ada.post("/api/policy/keys/retire", {})).statusCode).toBe(409);
  });

  test("where somebody signs hard stops besides, they wait for that signature, of the text as it is", async () => {
    const signer = async () => {
      const { publicKey, privateKey } = await generateKeyPair("Ed25519", { extractable: true });
      const jwk = await exportJWK(publicKey);
      return { jwk, privateKey, key: await calculateJwkThumbprint(jwk) };
    };
    const [sam, stranger] = [await signer(), await signer()];
    const signatureOf = (text: string, { jwk, privateKey, key }: typeof sam) => {
      const policy = policyShape.parse(parseYaml(text));
      const hardStops = createHash("sha256").update(hardStopsText(policy)).digest("base64url");
      return new CompactSign(new TextEncoder().encode(JSON.stringify({ v: 1, tenant: "default", hardStops })))
        .setProtectedHeader({ alg: "Ed25519", typ: coSignatureType, kid: key, jwk: jwk as JWK })
        .sign(privateKey);
    };
    const set = (body: object) => ada.put("/api/policy/settings", body);
    expect((await set({ secondSigners: [{ name: "Sam", key: "no thumbprint" }] })).statusCode).toBe(400);
    await set({ secondSigners: [{ name: "Sam", key: sam.key }] });
    expect(await live()).toMatchObject({ secondSigners: [{ name: "Sam", key: sam.key }], twoPeople: false });
    expect([(await check(ownPolicy)).needsSignature, (await check(policyWithStop)).needsSignature]).toEqual([false, true]);
    const draft = await draftOf(policyWithStop);
    const sign = async (text: string, by: typeof sam) =>
      ada.post(`/api/policy/drafts/${draft}/signature`, { signature: await signatureOf(text, by) });
    expect((await publish(draft)).json<{ error: string }>().error).toBe("second-signature");
    expect((await sign(ownPolicy, sam)).statusCode, "other hard stops").toBe(400);
    await sign(policyWithStop, stranger);
    expect((await publish(draft)).json<{ error: string }>().error).toBe("second-signature");
    await sign(policyWithStop, sam);
    expect((await show(draft)).signedBy).toEqual([stranger.key, sam.key]);
    const other = policyWithStop.replace("id: keys", "id: more-keys");
    await ada.put(`/api/policy/drafts/${draft}`, { title: "Keys", text: other, basedOn: (await live()).seq });
    expect((await show(draft)).signedBy).toEqual([]);
    expect((await publish(draft)).json<{ error: string }>().error).toBe("second-signature");
    await ada.put(`/api/policy/drafts/${draft}`, { title: "Keys", text: policyWithStop, basedOn: (await live()).seq });
    expect((await publish(draft)).statusCode).toBe(200);
    expect((await ada.post(`/api/policy/versions/1/revert`, { note: "" })).json<{ error: string }>().error).toBe(
      "second-signature",
    );
  });

  test("how many browsers trust which key", async () => {
    const [one, other] = [await server().enroll(), await server().enroll()];
    const { key } = await live();
    const beat = (device: typeof one, more: object) =>
      device.post("/v1/heartbeat", {
        ...{ schema: 1, deviceId: device.deviceId, epoch: 1, sentAt: server().clock.now, extensionVersion: "0.1.0" },
        ...{ browser: { name: "chromium", version: "156" }, installType: "admin", configErrors: [], coverage: [] },
        policy: { name: "Ours", source: "server", seq: 1, stale: false },
        outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: null },
        ...more,
      });
    expect((await beat(one, { policyKeys: [key, "k".repeat(43)] })).statusCode).toBe(200);
    expect((await beat(other, {})).statusCode).toBe(200);
    expect((await ada.get("/api/policy/keys")).json<PolicyKeys>()).toMatchObject({
      now: { key, browsers: 1 },
      all: 2,
      silent: 1,
    });
  });
});
