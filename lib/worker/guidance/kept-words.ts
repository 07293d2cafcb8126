/** What somebody wrote as a reason where policy wants such words to stay on the device: for the person's own page of records alone. */
import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";

/** Milliseconds; texts, of which the oldest go first. */
const limits = { age: 90 * 24 * 3_600_000, texts: 500 } as const;

export async function keepWords(database: Database, activity: string, text: string, now: number): Promise<void> {
  await database.transaction("rw", database.meta, async () => {
    const kept = Object.entries(await readMeta(database, "reasonWords")).filter(([, { at }]) => at > now - limits.age);
    await writeMeta(database, "reasonWords", Object.fromEntries([...kept, [activity, { text, at: now }]].slice(-limits.texts)));
  });
}

/** By the id of the activity that they are the reason of. */
export async function readWords(database: Database, now: number): Promise<Readonly<Record<string, string>>> {
  const kept = Object.entries(await readMeta(database, "reasonWords")).filter(([, { at }]) => at > now - limits.age);
  return Object.fromEntries(kept.map(([activity, { text }]) => [activity, text]));
}

export async function forgetWords(database: Database): Promise<void> {
  await writeMeta(database, "reasonWords", {});
}
