/** What an entry says, in plain words. */
import type { Tone } from "../../components/tone.ts";
import type { RecordRow } from "../../lib/bridge/protocol.ts";
import { reasonCodes } from "../../lib/schema/action.ts";
import type { Activity } from "../../lib/schema/activity.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import type { Entry } from "./entries.ts";

/** "You pasted into ChatGPT". `tool` is what people call it. */
export function titleOf({ activity, row }: Entry, tool: string): string {
  if (activity) return sayHere(`record.${activity.kind}`, { tool });
  return sayHere(row.what === "heartbeat" ? "record.heartbeat" : "record.enrolment");
}

/** A company's own reason stands for itself: its words are for whoever is asked. */
export function reasonWords(code: string): string {
  const known = reasonCodes.find((reason) => reason === code);
  return known ? sayHere(`reason.${known}`) : code;
}

const characters = {
  "under-100": 100,
  "under-1k": 1_000,
  "under-10k": 10_000,
  "under-100k": 100_000,
  "under-1m": 1_000_000,
} as const satisfies Partial<Record<Activity["size"], number>>;

export function sizeWords(size: Activity["size"]): string {
  if (size === "none") return sayHere("size.none");
  if (size === "larger") return sayHere("size.larger", { count: 1_000_000 });
  return sayHere("size.under", { count: characters[size] });
}

const fateTones: Readonly<Record<RecordRow["fate"], Tone>> = {
  waiting: "notice",
  tried: "caution",
  sent: "ok",
  refused: "caution",
  "given-up": "neutral",
  local: "neutral",
  "held-back": "notice",
};

export const fates = Object.keys(fateTones) as readonly RecordRow["fate"][];

export function fateWords(fate: RecordRow["fate"]): { readonly label: string; readonly tone: Tone } {
  return { label: sayHere(`fate.${fate}`), tone: fateTones[fate] };
}

/** Where one message is, as a sentence. `when` writes a time. */
export function whereItIs({ what, fate, fateAt, why }: RecordRow, when: (time: number) => string): string {
  const time = when(fateAt);
  switch (fate) {
    case "tried":
      return sayHere(what === "heartbeat" ? "fate.tried-once.means" : "fate.tried.means", { time });
    case "refused":
      return why ? sayHere("fate.refused-why.means", { time, why }) : sayHere("fate.refused.means", { time });
    case "given-up":
      return sayHere(why === "too old" ? "fate.too-old.means" : "fate.no-room.means", { time });
    case "waiting":
    case "sent":
    case "local":
    case "held-back":
      return sayHere(`fate.${fate}.means`, { time });
  }
}
