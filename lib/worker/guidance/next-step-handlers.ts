/** What the gates and the person's own page ask of the lists that next steps leave behind. */
import type { Handlers } from "../../bridge/serve.ts";
import type { Database } from "../store/database.ts";
import { keepWords } from "./kept-words.ts";
import type { NotSensitiveList } from "./not-sensitive.ts";

type Names = "read-not-sensitive" | "mark-not-sensitive" | "clear-not-sensitive" | "keep-words";

export function nextStepHandlers(database: Database, list: NotSensitiveList, now: () => number): Pick<Handlers, Names> {
  return {
    "read-not-sensitive": () => list.read(),
    "mark-not-sensitive": async ({ tool, values }) => {
      await list.add(tool, values);
      return { marked: true };
    },
    "clear-not-sensitive": async () => ({ cleared: await list.clear() }),
    "keep-words": async ({ activity, text }) => {
      await keepWords(database, activity, text, now());
      return { kept: true };
    },
  };
}
