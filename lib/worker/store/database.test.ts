import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { expect, test } from "vitest";
import { openDatabase, reopen } from "./database.ts";

/** `open` fails as long as `broken()`, as with a disk that is full. */
function factory(broken: () => boolean): IDBFactory {
  const real = new IDBFactory();
  const open: IDBFactory["open"] = (name, version) => {
    if (broken()) throw new DOMException("full", "QuotaExceededError");
    return real.open(name, version);
  };
  return new Proxy(real, {
    get: (target, name) => (name === "open" ? open : Reflect.get(target, name).bind?.(target)),
  });
}

test("a disk that fails for a while is used again as soon as it is well", async () => {
  let broken = true;
  const database = openDatabase("waymark", { indexedDB: factory(() => broken), IDBKeyRange });
  await expect(database.meta.count()).rejects.toThrow();
  await reopen(database);
  await expect(database.meta.count()).rejects.toThrow();
  broken = false;
  await reopen(database);
  expect(await database.meta.count()).toBe(0);
});

test("what was closed stays closed", async () => {
  const database = openDatabase("waymark", { indexedDB: factory(() => false), IDBKeyRange });
  await database.open();
  database.close();
  await reopen(database);
  await expect(database.meta.count()).rejects.toThrow();
});
