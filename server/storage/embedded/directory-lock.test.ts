import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { lockDirectory } from "./directory-lock.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-lock-"));
  path = join(folder, "lock");
  return () => rmSync(folder, { recursive: true, force: true });
});

const held = () => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
/** What this process would write, with changes. */
function plant(changes: Record<string, unknown>): void {
  const unlock = lockDirectory(folder);
  const own = held();
  unlock();
  writeFileSync(path, JSON.stringify({ ...own, ...changes }));
}
const gone = spawnSync(process.execPath, ["-e", ""]).pid;

test("holds until it is given back, and names the holder", () => {
  const unlock = lockDirectory(folder);
  expect(held()).toMatchObject({ pid: process.pid, host: hostname() });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(() => lockDirectory(folder)).toThrow(new RegExp(`in use: process ${process.pid} on .* holds it`));
  unlock();
  lockDirectory(folder)();
  expect(existsSync(path)).toBe(false);
});

test.each([
  ["a process that is gone", () => ({ pid: gone })],
  ["an earlier process of the same id", () => ({ started: "1" })],
  ["a process from before a restart of the machine", () => ({ boot: "00000000" })],
])("takes over from %s", (_, changes) => {
  if (process.platform !== "linux" && Object.keys(changes())[0] !== "pid") return expect(process.platform).not.toBe("linux");
  plant(changes());
  const unlock = lockDirectory(folder);
  expect(held()).toMatchObject({ pid: process.pid });
  unlock();
});

test.each([
  ["another machine", () => ({ host: "elsewhere" }), /on elsewhere holds it, and this machine cannot tell/],
  ["another container", () => ({ space: "pid:[1]" }), /in another container/],
  ["nobody readable", () => ({ pid: "x" }), /cannot be read/],
])("respects the lock of %s", (_, changes, message) => {
  plant(changes());
  expect(() => lockDirectory(folder)).toThrow(message);
  expect(existsSync(`${path}.takeover`)).toBe(false);
});

test("waits behind a take-over that is under way", () => {
  plant({ pid: gone });
  writeFileSync(`${path}.takeover`, "{}");
  expect(() => lockDirectory(folder)).toThrow(/taking over/);
  expect(held()).toMatchObject({ pid: gone });
});

test("does not remove what another holder wrote since", () => {
  const unlock = lockDirectory(folder);
  writeFileSync(path, JSON.stringify({ ...held(), pid: 1 }));
  unlock();
  expect(held()).toMatchObject({ pid: 1 });
});
