import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { base58check } from "./base58.ts";
import { bech32 } from "./bech32.ts";
import { sha256 } from "./sha256.ts";

test("sha256 agrees with Node's", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(sha256([...bytes])).toEqual([...createHash("sha256").update(bytes).digest()]);
    }),
  );
});

test("base58check knows the address of the first block, and no other like it", () => {
  const first = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
  expect(base58check(first)?.length).toBe(21);
  expect(base58check(first)?.[0]).toBe(0);
  for (let i = 1; i < first.length; i++) {
    expect(base58check(`${first.slice(0, i)}${first[i] === "z" ? "y" : "z"}${first.slice(i + 1)}`), `changed at ${i}`).toBeNull();
  }
  expect(base58check("0OIl")).toBeNull();
  expect(base58check("")).toBeNull();
});

test.for([
  "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
  "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
  "A12UEL5L",
  "a1lqfn3a",
])("bech32 and bech32m: %s, from the specifications", (text) => {
  expect(bech32(text)).toBe(true);
  expect(bech32(`${text.slice(0, -1)}${text.endsWith("3") ? "4" : "3"}`)).toBe(false);
  expect(bech32(`${text.slice(0, 1).toLowerCase()}${text.slice(1).toUpperCase()}`)).toBe(false);
});
