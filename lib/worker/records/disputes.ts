/** "This was wrong": a further revision of an activity that says so. Held back for a minute, so that it can be taken back. */
import type { Handlers } from "../../bridge/serve.ts";
import { whyNotDisputed } from "../../core/why-not-disputed.ts";
import type { Dispute } from "../../schema/action.ts";
import { type Activity, activity as activityShape } from "../../schema/activity.ts";
import { type Configuration, maySend } from "../configuration/configuration.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { Database } from "../store/database.ts";
import type { Surroundings } from "../surroundings.ts";
import { listRecords } from "./records.ts";

/** How long it can be taken back, milliseconds. */
const grace = 60_000;

export interface Disputes {
  /** Resolves with the time at which it goes out, milliseconds since 1970. Rejects for what nobody can correct any more. */
  add(id: string, dispute: Dispute): Promise<number>;
  /** False if it has gone out already. */
  undo(id: string): Promise<boolean>;
  /** Puts what has waited long enough into the outbox. */
  release(): Promise<void>;
}

interface Parts {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly surroundings: Surroundings;
  readonly configuration: () => Promise<Configuration>;
}

export function createDisputes({ database, outbox, surroundings, configuration }: Parts): Disputes {
  return {
    async add(id, dispute) {
      const now = surroundings.now();
      const { pending, local, history, disputes, meta } = database;
      return database.transaction("rw", [pending, local, history, disputes, meta], async () => {
        const activity = await latestOf(database, id);
        const why = activity ? whyNotDisputed(activity, now) : "an activity that is recorded here";
        if (!activity || why) throw new Error(`expected ${why}`);
        const sendAt = now + grace;
        await disputes.put({ id, activity: { ...activity, revision: activity.revision + 1, disputed: dispute }, sendAt });
        return sendAt;
      });
    },

    undo: (id) =>
      database.transaction("rw", database.disputes, async () => {
        if (!(await database.disputes.get(id))) return false;
        await database.disputes.delete(id);
        return true;
      }),

    async release() {
      const mayLeave = maySend(await configuration());
      const { pending, local, history, delivered, quarantine, disputes, meta } = database;
      // One step: gone from here is in the outbox, so that what could be taken back is never on its way.
      await database.transaction("rw", [pending, local, history, delivered, quarantine, disputes, meta], async () => {
        const due = await disputes.where("sendAt").belowOrEqual(surroundings.now()).toArray();
        for (const { id, activity } of due) {
          await outbox.store(activity, mayLeave);
          await disputes.delete(id);
        }
      });
    },
  };
}

/** The latest revision that is on this device; undefined where there is none. */
async function latestOf(database: Database, id: string): Promise<Activity | undefined> {
  let latest: Activity | undefined;
  for (const { what, text, fate } of await listRecords(database)) {
    if (what !== "activity" || fate === "local" || fate === "held-back" || !text.includes(id)) continue;
    const parsed = JSON.parse(text) as { activity: unknown };
    const { success, data } = activityShape.safeParse(parsed.activity);
    if (success && data.id === id && (!latest || data.revision > latest.revision)) latest = data;
  }
  return latest;
}

/** What our own pages can ask of them. */
export function disputeHandlers(
  disputes: Disputes,
  wakeAt: (time: number) => void,
): Pick<Handlers, "dispute-activity" | "undo-dispute"> {
  return {
    "dispute-activity": async ({ id, dispute }) => {
      const sendAt = await disputes.add(id, dispute);
      wakeAt(sendAt);
      return { sendAt };
    },
    "undo-dispute": async ({ id }) => ({ undone: await disputes.undo(id) }),
  };
}
