/**
 * "This is not sensitive": values of which a tool's gate does not ask any more, as prints under a key of this device. Never sent. The key
 * lies beside them: whoever has this profile can try whether a value that he guesses is among them, and no more.
 */
import { type PrintKey, printKeyOf } from "../../core/carried/carried-prints.ts";
import { sameValue } from "../../core/carried/doubted-value.ts";
import type { DoubtedValue } from "../../schema/doubted-value.ts";
import type { Database } from "../store/database.ts";
import { type NotSensitiveEntry, readMeta, writeMeta } from "../store/meta.ts";

/** Milliseconds; entries, of which the oldest go first. */
export const notSensitiveLimits = { age: 90 * 24 * 3_600_000, entries: 500 } as const;

export interface NotSensitiveList {
  /** Of this device; made when it is first asked for. */
  read(): Promise<{ readonly key: PrintKey; readonly entries: readonly NotSensitiveEntry[] }>;
  add(tool: string, values: readonly DoubtedValue[]): Promise<void>;
  /** Resolves with how many there were. The key is made anew. */
  clear(): Promise<number>;
}

export function createNotSensitive(database: Database, now: () => number): NotSensitiveList {
  const inOneStep = <Result>(work: () => Promise<Result>) => database.transaction("rw", database.meta, work);

  async function read() {
    const stored = await readMeta(database, "notSensitive");
    if (!stored) {
      const made = { key: printKeyOf(crypto.getRandomValues(new Uint32Array(2))), entries: [] };
      await writeMeta(database, "notSensitive", made);
      return made;
    }
    return { ...stored, entries: stored.entries.filter(({ at }) => at > now() - notSensitiveLimits.age) };
  }

  return {
    read: () => inOneStep(read),
    add: (tool, values) =>
      inOneStep(async () => {
        const { key, entries } = await read();
        const others = entries.filter((entry) => entry.tool !== tool || !values.some((value) => sameValue(entry, value)));
        const all = [...others, ...values.map((value) => ({ ...value, tool, at: now() }))];
        await writeMeta(database, "notSensitive", { key, entries: all.slice(-notSensitiveLimits.entries) });
      }),
    clear: () =>
      inOneStep(async () => {
        const { entries } = await read();
        await writeMeta(database, "notSensitive", null);
        return entries.length;
      }),
  };
}
