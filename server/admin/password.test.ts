import { expect, test } from "vitest";
import { hashPassword, isAcceptablePassword, verifyPassword } from "./password.ts";

test("knows its password again, in whichever way its accents are composed, and no other", async () => {
  const stored = await hashPassword("caf\u00e9 am Rand der Stadt");
  expect(await verifyPassword("cafe\u0301 am Rand der Stadt", stored)).toBe(true);
  expect(await verifyPassword("cafe am Rand der Stadt", stored)).toBe(false);
  expect(await hashPassword("caf\u00e9 am Rand der Stadt")).not.toBe(stored);
});

test("reads hashes made with other costs, as after a change of ours", async () => {
  const made =
    "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$" +
    Buffer.from(await known())
      .toString("base64")
      .replaceAll("=", "");
  expect(await verifyPassword("password one", made)).toBe(true);
  expect(await verifyPassword("password two", made)).toBe(false);
});

async function known(): Promise<Uint8Array> {
  const { argon2Sync } = await import("node:crypto");
  const nonce = Buffer.from("c29tZXNhbHRzb21lc2FsdA", "base64");
  return argon2Sync("argon2id", { message: "password one", nonce, memory: 64, passes: 1, parallelism: 1, tagLength: 32 });
}

test("an account without password takes none, not even one that would fit the stand-in", async () => {
  for (const password of ["", "\0", "password one"]) expect(await verifyPassword(password, null)).toBe(false);
});

test.each([
  ["x".repeat(11), false],
  ["x".repeat(12), true],
  ["x".repeat(200), true],
  ["x".repeat(201), false],
])("accepts by length alone: %s", (password, accepted) => {
  expect(isAcceptablePassword(password)).toBe(accepted);
});
