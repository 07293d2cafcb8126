/** What a person sees of their own records, and how they take them back. */
import type { Handlers } from "../../bridge/serve.ts";
import { knownTools } from "../../core/tools/known-tools.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import { forgetWords, readWords } from "../guidance/kept-words.ts";
import { type createNotSensitive, notSensitiveLimits } from "../guidance/not-sensitive.ts";
import { historyLimits } from "../outbox/history.ts";
import type { InForce } from "../policy/policy-store.ts";
import type { Database } from "../store/database.ts";
import { forgetRecords, listRecords } from "./records.ts";

interface RecordParts {
  readonly database: Database;
  readonly notSensitive: ReturnType<typeof createNotSensitive>;
  readonly tools: readonly ToolEntry[];
  readonly inForce: () => Promise<InForce>;
  readonly now: () => number;
}

const day = 86_400_000;

export function recordHandlers(parts: RecordParts): Pick<Handlers, "list-records" | "forget-records"> {
  const { database, notSensitive, tools, inForce, now } = parts;
  return {
    "list-records": async () => ({
      rows: await listRecords(database),
      words: await readWords(database, now()),
      notSensitive: { count: (await notSensitive.read()).entries.length, days: notSensitiveLimits.age / day },
      kept: { rows: historyLimits.rows, days: historyLimits.age / day },
      tools: Object.fromEntries(knownTools(tools, (await inForce()).policy).map(({ id, name }) => [id, name])),
    }),
    "forget-records": async () => {
      await forgetWords(database);
      return forgetRecords(database, now());
    },
  };
}
