/** Whatever is done to a pack, it is told: any byte, any part, any order. */
import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { CompactSign, calculateJwkThumbprint, importJWK, type JWK } from "jose";
import { beforeAll, expect, test } from "vitest";
import { manifestType } from "../../lib/schema/evidence.ts";
import { beforeFirst, findWrongOrder, type NamedPack, sha256, verifyPack } from "./verify-pack.ts";
import { makeZip, type Part, readZip } from "./zip.ts";

type Sign = (claims: object, typ?: string) => Promise<string>;
let sign: Sign;
let files: Buffer[];
const part = (name: string, text: string): Part => ({ name, bytes: Buffer.from(text) });

async function makeSigner(): Promise<Sign> {
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }) as JWK;
  const key = await importJWK({ ...jwk, alg: "Ed25519" });
  const { d: _, ...open } = jwk;
  const kid = await calculateJwkThumbprint(open);
  return (claims, typ = manifestType) =>
    new CompactSign(Buffer.from(JSON.stringify(claims))).setProtectedHeader({ alg: "Ed25519", typ, kid, jwk: open }).sign(key);
}

async function makeChain(length: number): Promise<Buffer[]> {
  const manifests: string[] = [];
  const made: Buffer[] = [];
  for (let number = 1; number <= length; number++) {
    const parts = [
      part("report.html", `<p>pack ${number}</p>`),
      part("evidence.json", JSON.stringify({ number, rows: ["a", "b"] })),
      part("chain.txt", manifests.map((one) => `${one}\n`).join("")),
    ];
    const claims = {
      ...{ v: 1, tenant: "default", kind: "soc-2", number, at: 1_795_000_000_000 + number },
      previous: manifests.length === 0 ? beforeFirst : sha256(manifests.at(-1)!),
      parts: Object.fromEntries(parts.map(({ name, bytes }) => [name, sha256(bytes)])),
    };
    const manifest = await sign(claims);
    made.push(makeZip([part("manifest.jws", manifest), ...parts]));
    manifests.push(manifest);
  }
  return made;
}

beforeAll(async () => {
  sign = await makeSigner();
  files = await makeChain(3);
});

const wrongOf = async (file: Buffer) => {
  const verdict = await verifyPack(file);
  return "wrong" in verdict ? verdict.wrong : null;
};
const named = async (...numbers: number[]): Promise<NamedPack[]> =>
  Promise.all(
    numbers.map(async (number) => {
      const verdict = await verifyPack(files[number - 1]!);
      if ("wrong" in verdict) throw new Error(verdict.wrong);
      return { ...verdict, name: `${number}.zip` };
    }),
  );

test("a pack as it was made is good, and says which it is", async () => {
  for (const [index, file] of files.entries()) {
    expect(await verifyPack(file)).toMatchObject({ manifest: { number: index + 1, kind: "soc-2" } });
  }
});

test("any changed bit of any byte fails, with one sentence", { timeout: 120_000 }, async () => {
  const file = files[1]!;
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = Buffer.from(file);
      changed[at]! ^= flip;
      expect(await wrongOf(changed)).toMatch(/^[A-Z][^\n]*\.$/);
    }),
    { numRuns: 600 },
  );
  // Every bit of the manifest and its signature, where base64url has bits to spare.
  const start = file.indexOf("eyJ");
  for (let at = start; at < start + readZip(file)![0]!.bytes.length; at++) {
    const changed = Buffer.from(file);
    changed[at]! ^= 1;
    expect([at, await wrongOf(changed)]).toEqual([at, expect.any(String)]);
  }
});

test("bytes added, cut off or doubled fail", async () => {
  const file = files[2]!;
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.uint8Array({ minLength: 1, maxLength: 9 }), async (at, more) => {
      expect(await wrongOf(file.subarray(0, at))).not.toBe(null);
      expect(await wrongOf(Buffer.concat([file.subarray(0, at), more, file.subarray(at)]))).not.toBe(null);
    }),
    { numRuns: 100 },
  );
});

test.each([
  [
    "a part taken out",
    (parts: Part[]) => parts.filter(({ name }) => name !== "evidence.json"),
    "The part “evidence.json” was taken out.",
  ],
  [
    "a part changed",
    (parts: Part[]) => parts.map((one) => (one.name === "report.html" ? part(one.name, "<p>all is well</p>") : one)),
    "The part “report.html” was changed after the pack was signed.",
  ],
  [
    "a part put in",
    (parts: Part[]) => [...parts, part("more.json", "{}")],
    "A part was put in, or renamed, that the manifest does not name.",
  ],
  ["a part doubled", (parts: Part[]) => [...parts, parts[1]!], "A part is there twice."],
  ["the manifest taken out", (parts: Part[]) => parts.slice(1), "The manifest is missing, so nothing here is signed."],
  [
    "a line of the chain taken out",
    (parts: Part[]) => parts.map((one) => (one.name === "chain.txt" ? part(one.name, "") : one)),
    "The part “chain.txt” was changed after the pack was signed.",
  ],
])("%s is named", async (_, change, sentence) => {
  expect(await wrongOf(makeZip(change(readZip(files[2]!)!)))).toBe(sentence);
});

test("who has the key cannot leave out or move a pack of the chain either", async () => {
  const [one, two] = [readZip(files[0]!)!, readZip(files[1]!)!].map((parts) => Buffer.from(parts[0]!.bytes).toString());
  const forged = async (lines: string[], number: number) => {
    const chain = part("chain.txt", lines.map((line) => `${line}\n`).join(""));
    const claims = {
      ...{ v: 1, tenant: "default", kind: "soc-2", number, at: 1, previous: sha256(lines.at(-1) ?? "") },
      parts: { "chain.txt": sha256(chain.bytes) },
    };
    return wrongOf(makeZip([part("manifest.jws", await sign(claims)), chain]));
  };
  expect(await forged([one!, two!], 3)).toBe(null);
  expect(await forged([two!, one!], 3)).toMatch(/^The chain of packs is broken: pack 2 does not follow pack 0/);
  expect(await forged([two!], 3)).toMatch(/^The chain of packs is broken/);
  expect(await forged([one!], 3)).toMatch(/^The chain of packs is broken: pack 3 does not follow pack 1/);
});

test("a manifest of another kind, or signed by nobody, is none", async () => {
  const parts = readZip(files[0]!)!;
  const claims = JSON.parse(Buffer.from(Buffer.from(parts[0]!.bytes).toString().split(".")[1]!, "base64url").toString());
  const withManifest = (text: string) => wrongOf(makeZip([part("manifest.jws", text), ...parts.slice(1)]));
  expect(await withManifest(await sign(claims))).toBe(null);
  expect(await withManifest(await sign(claims, "waymark-policy+jwt"))).toMatch(/^The manifest was changed/);
  expect(await withManifest("")).toMatch(/^The manifest was changed/);
});

test("several packs are told apart by their order", async () => {
  expect(findWrongOrder(await named(1, 2, 3))).toBe(null);
  expect(findWrongOrder(await named(2, 3))).toBe(null);
  expect(findWrongOrder(await named(1, 3))).toBe("Between 1.zip and 3.zip, pack 2 was left out.");
  expect(findWrongOrder(await named(2, 1))).toBe("1.zip is pack 1 and stands after pack 2: the order was changed.");
  sign = await makeSigner();
  const fork = await verifyPack((await makeChain(2))[1]!);
  if ("wrong" in fork) throw new Error(fork.wrong);
  expect(findWrongOrder([...(await named(1)), { ...fork, name: "fork.zip" }])).toBe(
    "fork.zip follows another pack 1 than 1.zip.",
  );
  expect(findWrongOrder([...(await named(2)), { ...fork, name: "fork.zip" }])).toBe(
    "2.zip and fork.zip are both pack 2: the chain was forked.",
  );
});
