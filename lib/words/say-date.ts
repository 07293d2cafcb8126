import { spoken } from "./say.ts";

/** "4 Dec 2026", as the language writes it. Milliseconds since 1970. */
export function sayDate(time: number): string {
  return new Intl.DateTimeFormat(spoken().language, { dateStyle: "medium" }).format(time);
}
