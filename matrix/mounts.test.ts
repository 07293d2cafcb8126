import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileMatcher } from "../lib/core/tools/match-tool.ts";
import { loadTools } from "../rules/from-node.ts";
import { addressOf } from "./mount.ts";
import { kitMounts, ownMounts } from "./mounts.ts";

const mounts = [...ownMounts, ...kitMounts];
const match = compileMatcher(loadTools());

test("at least twenty of them, each under its own name", () => {
  expect(mounts.length).toBeGreaterThan(20);
  expect(new Set(mounts.map(({ name }) => name)).size).toBe(mounts.length);
});

// Elsewhere nothing would be held, and the matrix would call it a leak.
test.for(mounts)("$name stands where an AI tool is", (mount) => {
  const { host, pathname } = new URL(addressOf(mount));
  expect(match({ host, path: pathname })).not.toBeNull();
});

test.for(mounts)("$name has its page", ({ script }) => {
  const files = [`pages/${script}.ts`, `pages/${script}.tsx`, `kits/${script}.jsx`];
  expect(files.some((file) => existsSync(fileURLToPath(new URL(file, import.meta.url))))).toBe(true);
});
