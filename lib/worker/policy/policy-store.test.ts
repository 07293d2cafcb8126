import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { base64url, CompactSign, calculateJwkThumbprint, exportJWK, generateKeyPair, UnsecuredJWT } from "jose";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hardStopsText } from "../../core/policy/hard-stops-text.ts";
import type { Policy } from "../../schema/policy.ts";
import { coSignatureType, policyBundleType } from "../../schema/wire.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { openDatabase } from "../store/database.ts";
import { createPolicyStore, type PolicyStore } from "./policy-store.ts";

interface Signer {
  readonly privateKey: CryptoKey;
  readonly jwk: { kty: string; crv: string; x: string };
  readonly thumbprint: string;
}

async function newSigner(): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair("Ed25519");
  const { kty, crv, x } = await exportJWK(publicKey);
  const jwk = { kty: kty!, crv: crv!, x: x! };
  return { privateKey, jwk, thumbprint: await calculateJwkThumbprint(jwk) };
}

const documentOf = (name: string, more: Partial<Policy> = {}): Policy => ({
  version: 1,
  name,
  rules: [],
  otherwise: "nudge",
  status: {},
  approved: [],
  ...more,
});
const starters = { observe: documentOf("observe"), nudge: documentOf("nudge"), strict: documentOf("strict") };

let server: Signer;
let stranger: Signer;
let store: PolicyStore;
let now: number;

beforeAll(async () => {
  [server, stranger] = await Promise.all([newSigner(), newSigner()]);
});
beforeEach(() => {
  now = 1_795_000_000_000;
  const database = openDatabase("waymark", { indexedDB: new IDBFactory(), IDBKeyRange });
  store = createPolicyStore(database, starters, () => now, "1.2.0");
});

const claimsOf = (seq: number, policy: unknown, more: object = {}) => ({
  v: 1,
  tenant: "default",
  seq,
  iat: Math.floor(now / 1_000),
  exp: Math.floor(now / 1_000) + 14 * 86_400,
  policy,
  ...more,
});

function sign(claims: unknown, header: object = {}, signer = server): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: "Ed25519", typ: policyBundleType, kid: signer.thumbprint, jwk: signer.jwk, ...header })
    .sign(signer.privateKey);
}

const configured = (config: Configuration["config"] = {}): Configuration => ({
  config,
  errors: [],
  managed: true,
  consent: { activities: true, technical: true },
  installType: "admin",
});
const pinned = () => configured({ policyKeys: [server.thumbprint] });

test("built-in below the server's below IT's own", async () => {
  expect(await store.inForce(configured())).toMatchObject({
    source: "built-in",
    policy: { name: "nudge" },
    seq: null,
    trust: null,
  });
  expect(await store.inForce(configured({ mode: "strict" }))).toMatchObject({ policy: { name: "strict" } });
  await store.accept(await sign(claimsOf(3, documentOf("from server"))), '"e"', configured());
  expect(await store.inForce(configured({ mode: "strict" }))).toMatchObject({
    source: "server",
    policy: { name: "from server" },
    seq: 3,
  });
  expect(await store.inForce(configured({ policy: documentOf("own") }))).toMatchObject({
    source: "managed",
    policy: { name: "own" },
  });
});

test("IT's support address stands above the policy's", async () => {
  const { policy } = await store.inForce(configured({ supportUrl: "https://help.example" }));
  expect(policy.supportUrl).toBe("https://help.example");
});

test("without named keys the first one seen is trusted, marked, and no other after it", async () => {
  await store.accept(await sign(claimsOf(1, documentOf("first"))), null, configured());
  expect(await store.inForce(configured())).toMatchObject({ trust: "first-use", configErrors: [] });
  await store.accept(await sign(claimsOf(2, documentOf("second")), {}, stranger), null, configured());
  expect(await store.inForce(configured())).toMatchObject({
    policy: { name: "first" },
    configErrors: [{ source: "server", field: "policy.header.kid", expected: "a key that this device trusts" }],
  });
});

test("a key that IT has named later without this one takes the bundle out of force", async () => {
  await store.accept(await sign(claimsOf(1, documentOf("first"))), null, configured());
  expect((await store.inForce(configured({ policyKeys: [stranger.thumbprint] }))).source).toBe("built-in");
  expect(await store.inForce(pinned())).toMatchObject({ source: "server", trust: "pinned" });
});

const attacks: readonly (readonly [string, string, () => Promise<string>])[] = [
  ["no signature at all (alg none)", "policy.header.alg", async () => new UnsecuredJWT(claimsOf(9, documentOf("evil"))).encode()],
  [
    "HS256 with the public key as its secret",
    "policy.header.alg",
    () =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(claimsOf(9, documentOf("evil")))))
        .setProtectedHeader({ alg: "HS256", typ: policyBundleType, kid: server.thumbprint, jwk: server.jwk })
        .sign(base64url.decode(server.jwk.x)),
  ],
  ["another key under its own name", "policy.header.kid", () => sign(claimsOf(9, documentOf("evil")), {}, stranger)],
  [
    "another key under the trusted name",
    "policy.header.kid",
    () => sign(claimsOf(9, documentOf("evil")), { kid: server.thumbprint }, stranger),
  ],
  [
    "the trusted key's header over a stranger's signature",
    "policy",
    () => sign(claimsOf(9, documentOf("evil")), { kid: server.thumbprint, jwk: server.jwk }, stranger),
  ],
  [
    "the trusted key under a name that is not its own",
    "policy.header.kid",
    () => sign(claimsOf(9, documentOf("evil")), { kid: "x" }),
  ],
  ["another type", "policy.header.typ", () => sign(claimsOf(9, documentOf("evil")), { typ: "waymark-proof+jwt" })],
  ["no key in the header", "policy.header.jwk", () => sign(claimsOf(9, documentOf("evil")), { jwk: undefined })],
  ["a lower number", "policy.claims.seq", () => sign(claimsOf(4, documentOf("evil")))],
  ["the same number for another policy", "policy.claims.seq", () => sign(claimsOf(5, documentOf("evil")))],
  ["past its end", "policy.claims.exp", () => sign(claimsOf(9, documentOf("evil"), { exp: now / 1_000 - 301 }))],
  ["not yet issued", "policy.claims.iat", () => sign(claimsOf(9, documentOf("evil"), { iat: now / 1_000 + 301 }))],
  ["another company", "policy.claims.tenant", () => sign(claimsOf(9, documentOf("evil"), { tenant: "other" }))],
  ["another version", "policy.claims.v", () => sign(claimsOf(9, documentOf("evil"), { v: 2 }))],
  ["a policy with a wrong action", "policy.otherwise", () => sign(claimsOf(9, { ...documentOf("evil"), otherwise: "off" }))],
  ["not yet in force", "policy.claims.nbf", () => sign(claimsOf(9, documentOf("evil"), { nbf: now / 1_000 + 301 }))],
  ["for a newer Waymark", "policy.claims.minExt", () => sign(claimsOf(9, { unknown: "evil" }, { minExt: "1.3" }))],
  [
    "a rule with a prototype for its condition",
    "policy.rules[0].when",
    () => {
      const when = JSON.parse('{"__proto__":{"tools":["evil"]}}') as object;
      return sign(claimsOf(9, documentOf("evil", { rules: [{ id: "r", when, action: "allow" }] })));
    },
  ],
  [
    "a policy with 10,001 rules",
    "policy.rules",
    () =>
      sign(
        claimsOf(
          9,
          documentOf("evil", {
            rules: Array.from({ length: 10_001 }, (_, index) => ({ id: `r${index}`, when: {}, action: "allow" as const })),
          }),
        ),
      ),
  ],
  ["no policy", "policy.claims.policy", () => sign(claimsOf(9, undefined))],
  ["truncated", "policy", async () => (await sign(claimsOf(9, documentOf("evil")))).slice(0, -10)],
  [
    "a flipped payload",
    "policy",
    async () => (await sign(claimsOf(9, documentOf("evil")))).replace(/\.(.)/, (_, first) => `.${first === "e" ? "f" : "e"}`),
  ],
  ["5 MB of it", "policy", async () => `${await sign(claimsOf(9, documentOf("evil")))}${"A".repeat(5_000_000)}`],
  ["HTML", "policy", async () => "<!doctype html><title>Sign in</title>"],
  ["nothing", "policy", async () => ""],
];

test.each(attacks)("%s: the last good policy stays, and the reason is kept", async (_, field, attack) => {
  await store.accept(await sign(claimsOf(5, documentOf("good"))), null, pinned());
  expect((await store.inForce(pinned())).policy.name).toBe("good");
  await store.accept(await attack(), null, pinned());
  const { policy, source, configErrors } = await store.inForce(pinned());
  expect({ name: policy.name, source }).toEqual({ name: "good", source: "server" });
  expect(configErrors).toEqual([{ source: "server", field, expected: expect.any(String) }]);
  expect(JSON.stringify(configErrors)).not.toContain("evil");
});

test("a good answer clears the reason; so does an unchanged one", async () => {
  await store.accept("nonsense", null, pinned());
  expect((await store.inForce(pinned())).configErrors).toHaveLength(1);
  await store.accept(await sign(claimsOf(1, documentOf("good"))), null, pinned());
  expect((await store.inForce(pinned())).configErrors).toEqual([]);
  await store.accept("nonsense", null, pinned());
  await store.unchanged();
  expect((await store.inForce(pinned())).configErrors).toEqual([]);
});

test("the same policy signed anew extends its life, in whatever order its keys come", async () => {
  const status = { chatgpt: "approved", claude: "blocked" } as const;
  const turned = { claude: "blocked", chatgpt: "approved" } as const;
  await store.accept(await sign(claimsOf(5, documentOf("good", { status }))), null, pinned());
  now += 13 * 86_400_000;
  await store.accept(await sign(claimsOf(5, documentOf("good", { status: turned }))), null, pinned());
  now += 13 * 86_400_000;
  expect(await store.inForce(pinned())).toMatchObject({ source: "server", stale: false, configErrors: [] });
});

test("a server that is silent for 60 days: still enforced, marked stale", async () => {
  await store.accept(await sign(claimsOf(5, documentOf("good"))), null, pinned());
  now += 60 * 86_400_000;
  expect(await store.inForce(pinned())).toMatchObject({ policy: { name: "good" }, source: "server", stale: true });
});

test("a key that the trusted one has announced signs in its place; one that a stranger has announced does not", async () => {
  await store.accept(await sign(claimsOf(1, documentOf("before"), { nextKeys: [stranger.thumbprint] })), null, pinned());
  await store.accept(await sign(claimsOf(2, documentOf("after")), {}, stranger), null, pinned());
  expect(await store.inForce(pinned())).toMatchObject({ policy: { name: "after" }, seq: 2, configErrors: [] });
  // The new one announces its own successor, and the old one is not needed any more.
  const third = await newSigner();
  await store.accept(
    await sign(claimsOf(3, documentOf("again"), { nextKeys: [third.thumbprint] }), {}, stranger),
    null,
    pinned(),
  );
  await store.accept(await sign(claimsOf(4, documentOf("third")), {}, third), null, pinned());
  expect((await store.inForce(pinned())).policy.name).toBe("third");
  // IT names other keys: what the first one has announced counts no more.
  const other = await newSigner();
  expect((await store.inForce(configured({ policyKeys: [other.thumbprint] }))).source).toBe("built-in");
});

test("a key that the one after it has retired signs nothing more; no key retires itself", async () => {
  const again = { nextKeys: [stranger.thumbprint] };
  await store.accept(await sign(claimsOf(1, documentOf("before"), again)), null, pinned());
  const retiring = { retiredKeys: [server.thumbprint, stranger.thumbprint] };
  await store.accept(await sign(claimsOf(2, documentOf("after"), retiring), {}, stranger), null, pinned());
  expect((await store.inForce(pinned())).policy.name).toBe("after");
  await store.accept(await sign(claimsOf(3, documentOf("by the old one"))), null, pinned());
  const { policy, configErrors } = await store.inForce(pinned());
  expect(policy.name).toBe("after");
  expect(configErrors).toContainEqual({
    source: "server",
    field: "policy.header.kid",
    expected: "a key that this device trusts",
  });
  await store.accept(await sign(claimsOf(4, documentOf("still")), {}, stranger), null, pinned());
  expect((await store.inForce(pinned())).policy.name).toBe("still");
});

describe("hard stops where IT says who signs them besides", () => {
  const hard = documentOf("hard", { rules: [{ id: "keys", hardStop: true, when: {}, action: "block" }] });
  let second: Signer;
  beforeAll(async () => {
    second = await newSigner();
  });
  const cosigned = () => configured({ policyKeys: [server.thumbprint], policyCosigners: [second.thumbprint] });
  const coSign = async (policy: Policy, signer: Signer, tenant = "default") => {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(hardStopsText(policy)));
    const claims = { v: 1, tenant, hardStops: base64url.encode(new Uint8Array(hash)) };
    return sign(claims, { typ: coSignatureType }, signer);
  };
  const nameNow = async () => (await store.inForce(cosigned())).policy.name;

  test("are taken with their signature, and then stay without it while they do not change", async () => {
    await store.accept(await sign(claimsOf(1, hard)), null, cosigned());
    expect(await store.inForce(cosigned())).toMatchObject({
      source: "built-in",
      configErrors: [{ field: "policy.claims.coSigned", source: "server" }],
    });
    await store.accept(await sign(claimsOf(1, hard, { coSigned: [await coSign(hard, second)] })), null, cosigned());
    expect(await nameNow()).toBe("hard");
    await store.accept(await sign(claimsOf(2, { ...hard, name: "softer", otherwise: "allow" })), null, cosigned());
    expect(await nameNow()).toBe("softer");
    await store.accept(await sign(claimsOf(3, documentOf("without"))), null, cosigned());
    expect(await nameNow()).toBe("softer");
    const without = documentOf("without");
    await store.accept(await sign(claimsOf(3, without, { coSigned: [await coSign(without, second)] })), null, cosigned());
    expect(await nameNow()).toBe("without");
  });

  test.each<[string, () => Promise<string>]>([
    ["the bundle's own key", () => coSign(hard, server)],
    ["a stranger", () => coSign(hard, stranger)],
    ["somebody for another company", () => coSign(hard, second, "other")],
    ["somebody who saw other hard stops", () => coSign(documentOf("other"), second)],
  ])("are not taken when signed by %s", async (_, made) => {
    await store.accept(await sign(claimsOf(1, hard, { coSigned: [await made()] })), null, cosigned());
    expect((await store.inForce(cosigned())).source).toBe("built-in");
  });
});

test("without a disk the built-in policy holds", async () => {
  const database = openDatabase("waymark", { indexedDB: new IDBFactory(), IDBKeyRange });
  database.close();
  const diskless = createPolicyStore(database, starters, () => now, "1.2.0");
  expect(await diskless.inForce(configured({ mode: "strict" }))).toMatchObject({
    source: "built-in",
    policy: { name: "strict" },
  });
});

test("a disk that fails later takes the company's policy from nobody", async () => {
  const database = openDatabase("waymark", { indexedDB: new IDBFactory(), IDBKeyRange });
  const failing = createPolicyStore(database, starters, () => now, "1.2.0");
  await failing.accept(await sign(claimsOf(1, documentOf("ours"))), null, configured());
  expect(await failing.inForce(configured())).toMatchObject({ source: "server", seq: 1 });
  database.close();
  expect(await failing.inForce(configured())).toMatchObject({ source: "server", seq: 1 });
});
