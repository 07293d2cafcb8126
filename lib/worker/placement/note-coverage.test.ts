import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import type { Coverage } from "../../schema/coverage.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { readMeta } from "../store/meta.ts";
import { noteCoverage } from "./note-coverage.ts";

const noon = 1_795_000_000_000;
const chatgpt = (state: Coverage["state"], reasons: Coverage["reasons"] = [], inFrame = false): Coverage => ({
  ...{ tool: "chatgpt", state, reasons, inFrame },
});

let database: Database;
beforeEach(() => {
  database = openDatabase(`coverage-${Math.random()}`);
});
const kept = async () =>
  (await readMeta(database, "coverage")).map(({ tool, state, checkedAt }) => [tool, state, checkedAt - noon]);

test("keeps the latest of each tool, and says when its state has changed", async () => {
  expect(await noteCoverage(database, chatgpt("working"), noon)).toBe(true);
  expect(await noteCoverage(database, { ...chatgpt("working"), tool: "claude" }, noon + 1)).toBe(true);
  expect(await noteCoverage(database, chatgpt("working"), noon + 2)).toBe(false);
  expect(await noteCoverage(database, chatgpt("degraded", ["no-composer"]), noon + 3)).toBe(true);
  expect(await kept()).toEqual([
    ["chatgpt", "degraded", 3],
    ["claude", "working", 1],
  ]);
});

test("an outer page without a composer is no news while its frame has one", async () => {
  await noteCoverage(database, chatgpt("working", [], true), noon);
  expect(await noteCoverage(database, chatgpt("degraded", ["no-composer"]), noon + 60_000)).toBe(false);
  expect(await kept()).toEqual([["chatgpt", "working", 0]]);
  expect(await noteCoverage(database, chatgpt("degraded", ["no-composer", "late"]), noon + 61_000)).toBe(true);
});

test("the frame's word does not count for ever", async () => {
  await noteCoverage(database, chatgpt("working", [], true), noon);
  expect(await noteCoverage(database, chatgpt("degraded", ["no-composer"]), noon + 3_600_000)).toBe(true);
});
