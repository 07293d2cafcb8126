import { count } from "./count.ts";

const minute = 60_000;

/** "under a minute", "12 min", "5 h", "3 days": two figures at most say enough. Milliseconds. */
export function duration(time: number): string {
  if (time < minute) return "under a minute";
  if (time < 60 * minute) return `${count(Math.round(time / minute))} min`;
  if (time < 48 * 60 * minute) return `${count(Math.round(time / (60 * minute)))} h`;
  return `${count(Math.round(time / (24 * 60 * minute)))} days`;
}
