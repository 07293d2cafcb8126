/** Times as the language that is spoken writes them. All in milliseconds since 1970. */
import { sayHere } from "../../lib/words/own-pages.ts";
import { spoken } from "../../lib/words/say.ts";

const styles = {
  clock: { hour: "2-digit", minute: "2-digit" },
  exact: { dateStyle: "medium", timeStyle: "medium" },
  moment: { dateStyle: "medium", timeStyle: "short" },
  day: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/** A page writes thousands of times; making a format takes longer than using it. */
function formatOf(style: keyof typeof styles): Intl.DateTimeFormat {
  const { language } = spoken();
  const key = `${style} ${language}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(language, styles[style]);
  made.set(key, format);
  return format;
}

/** "14:05" */
export const clockTime = (time: number): string => formatOf("clock").format(time);
/** "20 Nov 2026, 14:05:09" */
export const exactTime = (time: number): string => formatOf("exact").format(time);
/** "20 Nov 2026, 14:05" */
export const shortTime = (time: number): string => formatOf("moment").format(time);

/** "Friday, 20 November 2026", with "today" or "yesterday" before it. */
export function dayName(time: number, now: number): string {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(time) - midnight(now)) / 86_400_000);
  const date = formatOf("day").format(time);
  if (days !== 0 && days !== -1) return date;
  const near = new Intl.RelativeTimeFormat(spoken().language, { numeric: "auto" });
  return sayHere("records.day", { word: near.format(days, "day"), date });
}
