import { counted } from "./count.ts";
import { say } from "./say.ts";

const minute = 60_000;

/** "under a minute", "12 min", "5 h", "3 days": two figures at most say enough. Milliseconds. */
export function duration(time: number): string {
  if (time < minute) return say("under a minute");
  if (time < 60 * minute) return say("{minutes} min", { minutes: Math.round(time / minute) });
  if (time < 48 * 60 * minute) return say("{hours} h", { hours: Math.round(time / (60 * minute)) });
  return counted(Math.round(time / (24 * 60 * minute)), "day");
}

/** The same in a table, where there may be none. */
export function durationOf(time: number | null): string {
  return time === null ? "–" : duration(time);
}
