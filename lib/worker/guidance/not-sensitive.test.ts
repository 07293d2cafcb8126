import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { expect, test } from "vitest";
import { doubtedValue } from "../../core/carried/doubted-value.ts";
import { openDatabase } from "../store/database.ts";
import { createNotSensitive, notSensitiveLimits } from "./not-sensitive.ts";

function start() {
  const world = { now: 1_795_000_000_000 };
  const database = openDatabase("test", { indexedDB: new IDBFactory(), IDBKeyRange });
  return { world, list: createNotSensitive(database, () => world.now) };
}
const values = (key: readonly [number, number], count: number) =>
  Array.from({ length: count }, (_, at) => doubtedValue("phone-number", `+49 30 ${1_000_000 + at}`, key)!);

test("the key stays, what was said is there, and saying it again is not another entry", async () => {
  const { list } = start();
  const { key } = await list.read();
  expect(key.every((part) => part % 2 === 1)).toBe(true);
  await list.add("chatgpt", values(key, 2));
  await list.add("chatgpt", values(key, 1));
  await list.add("claude", values(key, 1));
  const now = await list.read();
  expect(now.key).toEqual(key);
  expect(now.entries.map(({ tool }) => tool)).toEqual(["chatgpt", "chatgpt", "claude"]);
});

test("it ends after ninety days", async () => {
  const { list, world } = start();
  const { key } = await list.read();
  await list.add("chatgpt", values(key, 1));
  world.now += notSensitiveLimits.age - 1;
  expect((await list.read()).entries).toHaveLength(1);
  world.now += 1;
  expect((await list.read()).entries).toEqual([]);
});

test("of too many the oldest go", async () => {
  const { list } = start();
  const { key } = await list.read();
  await list.add("chatgpt", values(key, notSensitiveLimits.entries + 3));
  const { entries } = await list.read();
  expect(entries).toHaveLength(notSensitiveLimits.entries);
  expect(entries[0]).toMatchObject(values(key, 4)[3]!);
});

test("cleared: nothing is left, the key neither", async () => {
  const { list } = start();
  const { key } = await list.read();
  await list.add("chatgpt", values(key, 2));
  expect(await list.clear()).toBe(2);
  const now = await list.read();
  expect(now.entries).toEqual([]);
  expect(now.key).not.toEqual(key);
});
