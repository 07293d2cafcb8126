import { count } from "./count.ts";
import { say } from "./say.ts";

/** A figure about people that came rounded down, or not at all because too few stand behind it. */
export function atLeast(people: number | null, fewest: number): string {
  return people === null ? fewerThan(fewest) : say("{count} or more", { count: count(people) });
}

/** The same where there is room for a figure only. */
export function crowd(people: number | null, fewest: number): string {
  if (people === 0) return count(0);
  return people === null ? fewerThan(fewest) : say("{count}+", { count: count(people) });
}

/** "10+ browsers", "fewer than 5 browsers"; none is told as none. */
export function crowdOfBrowsers(browsers: number | null, fewest: number): string {
  if (browsers === null) return say("fewer than {count} browsers", { count: fewest });
  return browsers === 0 ? say("no browser") : say("{some}+ browsers", { some: count(browsers) });
}

export function fewerThan(fewest: number): string {
  return say("fewer than {count}", { count: fewest });
}
