/** A life that ends after a number of steps, and a database whose every access is such a step: how a test kills a worker. */
import { type DBCore, Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { type Database, openDatabase } from "../../../lib/worker/store/database.ts";

export interface Life {
  /** Throws once the life is over, and ever after. */
  step(): void;
  readonly over: boolean;
  /** The disk is full: it can be read, and takes nothing. */
  readonly full?: boolean;
}

export function lifeOf(steps: number): Life {
  let left = steps;
  return {
    step() {
      if (left-- <= 0) throw new Error("the worker was killed");
    },
    get over() {
      return left < 0;
    },
  };
}

export function newDisk(): IDBFactory {
  return new IDBFactory();
}

/** What was committed to `disk` stays; what a killed transaction had begun is gone, as in a browser. */
export function openMortalDatabase(disk: IDBFactory, life: Life): Database {
  const database = openDatabase("waymark", { indexedDB: disk, IDBKeyRange });
  return database.use({
    stack: "dbcore",
    name: "mortal",
    create: (core: DBCore): DBCore => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const mortal =
          <A, R>(access: (argument: A) => Promise<R>) =>
          (argument: A): Promise<R> => {
            try {
              life.step();
            } catch (error) {
              return Dexie.Promise.reject(error) as unknown as Promise<R>;
            }
            return access(argument);
          };
        return {
          ...table,
          mutate: mortal((argument: Parameters<typeof table.mutate>[0]) =>
            life.full ? (Dexie.Promise.reject(new Dexie.QuotaExceededError("full")) as never) : table.mutate(argument),
          ),
          get: mortal(table.get),
          getMany: mortal(table.getMany),
          query: mortal(table.query),
          openCursor: mortal(table.openCursor),
          count: mortal(table.count),
        };
      },
    }),
  }) as Database;
}
