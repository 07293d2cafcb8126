import { count } from "./count.ts";
import { say } from "./say.ts";

/** A figure about people that came rounded down, or not at all because too few stand behind it. */
export function atLeast(people: number | null, fewest: number): string {
  return people === null ? fewerThan(fewest) : say("{count} or more", { count: count(people) });
}

/** The same where there is room for a figure only. */
export function crowd(people: number | null, fewest: number): string {
  return people === null ? fewerThan(fewest) : say("{count}+", { count: count(people) });
}

export function fewerThan(fewest: number): string {
  return say("fewer than {count}", { count: fewest });
}
