import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
// @ts-expect-error Plain JavaScript without types: it runs before anything is installed.
import { ensurePackages } from "./ensure-packages.mjs";

let root: string;
const lockFile = (version: string) =>
  JSON.stringify({
    packages: {
      "": { name: "sample" },
      "node_modules/a": { version, integrity: `sum-${version}` },
      "node_modules/b": { version: "1.0.0", integrity: "sum-b", optional: true },
    },
  });
const present = () => join(root, "node_modules", ".package-lock.json");
const installs = () => (existsSync(join(root, "installs.log")) ? readFileSync(join(root, "installs.log"), "utf8").length : 0);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "waymark-packages-"));
  writeFileSync(join(root, "package-lock.json"), lockFile("1.0.0"));
  // Stands for npm: takes a moment, counts how often it ran, leaves what npm leaves as its last step.
  const npm = join(root, "npm.js");
  writeFileSync(
    npm,
    `const fs = require("node:fs");
     setTimeout(() => {
       fs.appendFileSync("installs.log", "x");
       if (fs.existsSync("fail")) process.exit(7);
       fs.mkdirSync("node_modules", { recursive: true });
       const { packages } = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
       delete packages[""]; delete packages["node_modules/b"];
       fs.writeFileSync("node_modules/.package-lock.json", JSON.stringify({ packages }));
     }, 300);`,
  );
  vi.stubEnv("npm_execpath", npm);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

test("installs where nothing is, and not again", async () => {
  await ensurePackages(root);
  await ensurePackages(root);
  expect(installs()).toBe(1);
  expect(existsSync(join(root, ".data", "install.lock"))).toBe(false);
});

test("installs again when the lock file asks for another version", async () => {
  await ensurePackages(root);
  writeFileSync(join(root, "package-lock.json"), lockFile("2.0.0"));
  utimesSync(join(root, "package-lock.json"), new Date(), new Date(Date.now() + 60_000));
  await ensurePackages(root);
  expect(installs()).toBe(2);
  expect(readFileSync(present(), "utf8")).toContain("2.0.0");
});

test("a lock file that is only newer installs nothing", async () => {
  await ensurePackages(root);
  utimesSync(present(), new Date(0), new Date(0));
  await ensurePackages(root);
  expect(installs()).toBe(1);
});

test("of two at once one installs and the other waits for it", async () => {
  await Promise.all([ensurePackages(root), ensurePackages(root)]);
  expect(installs()).toBe(1);
});

test("a lock that a dead command left behind is taken over", async () => {
  mkdirSync(join(root, ".data"));
  writeFileSync(join(root, ".data", "install.lock"), "long gone");
  utimesSync(join(root, ".data", "install.lock"), new Date(0), new Date(0));
  await ensurePackages(root);
  expect(installs()).toBe(1);
});

test("a failed install is one sentence with npm's status, and the next command tries again", async () => {
  writeFileSync(join(root, "fail"), "");
  await expect(ensurePackages(root)).rejects.toThrow(/npm ci ended with 7/);
  rmSync(join(root, "fail"));
  await ensurePackages(root);
  expect(installs()).toBe(2);
});
