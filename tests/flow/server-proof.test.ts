/** Attacks on the proof of a request. Whatever is wrong with it, the answer is one and the same. */
import { createHmac, randomUUID } from "node:crypto";
import { CompactSign } from "jose";
import { expect, test } from "vitest";
import { proofHeader } from "../../lib/schema/wire.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { startOfTime, type TestDevice, testServer } from "./support/server-app.ts";
import { batchBody, type KeyPair, makeKey, makeProof, type ProofParts, signedRequest } from "./support/server-device.ts";

const server = testServer("embedded");
const body = (device: TestDevice) =>
  Buffer.from(JSON.stringify(batchBody(device.deviceId, startOfTime, [{ seq: 1, activity: sampleActivity(1) }])));
const parts = (device: TestDevice, changes: Partial<ProofParts> = {}): ProofParts => ({
  key: device.key,
  keyId: device.deviceId,
  method: "POST",
  path: "/v1/events",
  body: body(device),
  issuedAt: startOfTime / 1000,
  ...changes,
});
const send = (proof: string | undefined, payload: Buffer, url = "/v1/events") =>
  server().inject({
    method: "POST",
    url,
    headers: { "content-type": "application/json", ...(proof === undefined ? {} : { [proofHeader]: proof }) },
    payload,
  });
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const claimsOf = (proof: string) => JSON.parse(Buffer.from(proof.split(".")[1] ?? "", "base64url").toString()) as object;

/** HS256 with the public key as the secret: works against a verifier that lets the token choose. */
async function symmetric(device: TestDevice, secret: (key: KeyPair) => string): Promise<string> {
  const head = base64({ alg: "HS256", typ: "waymark-proof+jwt", kid: device.deviceId });
  const signed = `${head}.${(await makeProof(parts(device))).split(".")[1]}`;
  return `${signed}.${createHmac("sha256", secret(device.key)).update(signed).digest("base64url")}`;
}

async function withAlg(device: TestDevice, alg: string): Promise<string> {
  const [, claims, signature] = (await makeProof(parts(device))).split(".");
  return [base64({ alg, typ: "waymark-proof+jwt", kid: device.deviceId }), claims, alg === "none" ? "" : signature].join(".");
}

const attacks: [string, (device: TestDevice) => Promise<string | undefined>, ((bytes: Buffer) => Buffer)?, string?][] = [
  ["no proof", async () => undefined],
  ["words", async () => "not a proof"],
  ["an overlong proof", async (device) => `${await makeProof(parts(device, { claims: { pad: "x".repeat(3000) } }))}`],
  ["alg none", (device) => withAlg(device, "none")],
  ["alg nOnE", (device) => withAlg(device, "nOnE")],
  ["alg ES256", (device) => withAlg(device, "ES256")],
  ["HS256 with the public key", (device) => symmetric(device, (key) => key.publicKey.x)],
  ["HS256 with the public JWK", (device) => symmetric(device, (key) => JSON.stringify(key.publicKey))],
  ["another key", async (device) => makeProof(parts(device, { key: await makeKey() }))],
  [
    "a key in the header",
    async (device) => {
      const key = await makeKey();
      return makeProof(parts(device, { key, header: { jwk: key.publicKey } }));
    },
  ],
  ["a cut signature", async (device) => (await makeProof(parts(device))).slice(0, -4)],
  ["another method", (device) => makeProof(parts(device, { method: "GET" }))],
  ["another path", (device) => makeProof(parts(device, { path: "/v1/heartbeat" }))],
  ["a path without the query", (device) => makeProof(parts(device)), undefined, "/v1/events?a=1"],
  [
    "a flipped body byte",
    (device) => makeProof(parts(device)),
    (bytes) => Buffer.from(bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte))),
  ],
  ["no body", (device) => makeProof(parts(device)), () => Buffer.alloc(0)],
  ["no bh", (device) => makeProof(parts(device, { claims: { bh: undefined } }))],
  ["bh of the empty body", (device) => makeProof(parts(device, { body: "" }))],
  ["no iat", (device) => unsignedTime(device)],
  ["no jti", (device) => makeProof(parts(device, { claims: { jti: undefined } }))],
  ["iat 301 s ago", (device) => makeProof(parts(device, { issuedAt: startOfTime / 1000 - 301 }))],
  ["iat 31 s ahead", (device) => makeProof(parts(device, { issuedAt: startOfTime / 1000 + 31 }))],
  ["iat as text", (device) => makeProof(parts(device, { claims: { iat: String(startOfTime / 1000) } }))],
  ["iat in milliseconds", (device) => makeProof(parts(device, { issuedAt: startOfTime }))],
  ["no typ", (device) => makeProof(parts(device, { header: { typ: undefined } }))],
  ["typ JWT", (device) => makeProof(parts(device, { header: { typ: "JWT" } }))],
  ["no kid", (device) => makeProof(parts(device, { header: { kid: undefined } }))],
  ["a kid that is no id", (device) => makeProof(parts(device, { keyId: "' or 1=1 --" }))],
  ["a kid with NUL", (device) => makeProof(parts(device, { keyId: "a\0" }))],
];

async function unsignedTime(device: TestDevice): Promise<string> {
  const { iat: _, ...claims } = claimsOf(await makeProof(parts(device))) as { iat: number };
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: "Ed25519", typ: "waymark-proof+jwt", kid: device.deviceId })
    .sign(device.key.privateKey);
}

test.each(attacks)("answers %s like every other bad proof", async (_, forge, bend = (bytes) => bytes, url) => {
  const device = await server().enroll();
  const answer = await send(await forge(device), bend(body(device)), url);
  const { "content-length": length, "content-type": type } = answer.headers;
  expect([answer.statusCode, answer.body, type]).toEqual([
    401,
    '{"error":"unauthorized","message":"The proof of this request does not hold."}',
    "application/json; charset=utf-8",
  ]);
  expect(Number(length)).toBe(answer.body.length);
  expect(await server().deps.database.db.selectFrom("activities").select("tool").execute()).toEqual([]);
});

test.each([0, -300, 30])("takes a proof signed %i s from now, twice", async (seconds) => {
  const device = await server().enroll();
  const proof = await makeProof(parts(device, { issuedAt: startOfTime / 1000 + seconds }));
  expect((await send(proof, body(device))).statusCode).toBe(200);
  expect((await send(proof, body(device))).statusCode).toBe(200);
  expect(await server().deps.database.db.selectFrom("activities").select("tool").execute()).toHaveLength(1);
});

test("takes the older name of the same algorithm", async () => {
  const device = await server().enroll();
  expect((await send(await makeProof(parts(device, { header: { alg: "EdDSA" } })), body(device))).statusCode).toBe(200);
});

test("looks at nothing of a body before its proof", async () => {
  const device = await server().enroll();
  const stranger = parts(device, { key: await makeKey() });
  for (const payload of [Buffer.from("{"), Buffer.from('{"__proto__":1}'), Buffer.alloc(1000, 0x5b)]) {
    const answer = await send(await makeProof({ ...stranger, body: payload }), payload);
    expect(answer.statusCode).toBe(401);
  }
});

test("enrols only who holds the private key", async () => {
  const { inject, token } = server();
  const [mine, theirs] = [await makeKey(), await makeKey()];
  const request = (key: KeyPair, keyId: string, publicKey: KeyPair["publicKey"]) =>
    signedRequest({ key, keyId, now: startOfTime }, "POST", "/v1/enroll", {
      token,
      publicKey,
      browser: { name: "edge", version: "1" },
      extensionVersion: "1",
    });
  for (const forged of [
    await request(mine, theirs.thumbprint, theirs.publicKey),
    await request(mine, mine.thumbprint, theirs.publicKey),
    await request(mine, randomUUID(), mine.publicKey),
  ]) {
    expect((await inject(forged)).statusCode).toBe(401);
  }
  expect((await inject(await request(mine, mine.thumbprint, mine.publicKey))).statusCode).toBe(200);
});

test("knows one device under one name, whatever the case of its id", async () => {
  const device = await server().enroll();
  const keyId = device.deviceId.toUpperCase();
  expect((await send(await makeProof(parts(device, { keyId })), body(device))).statusCode).toBe(200);
});
