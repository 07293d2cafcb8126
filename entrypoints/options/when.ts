/** Times as the person's browser writes them. All in milliseconds since 1970. */

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const day = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const near = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });

/** "14:05" */
export const clockTime = (time: number): string => clock.format(time);
/** "20 Nov 2026, 14:05:09" */
export const exactTime = (time: number): string => exact.format(time);
/** "20 Nov 2026, 14:05" */
export const shortTime = (time: number): string => moment.format(time);

/** "Friday, 20 November 2026", with "today" or "yesterday" before it. */
export function dayName(time: number, now: number): string {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(time) - midnight(now)) / 86_400_000);
  const name = day.format(time);
  if (days !== 0 && days !== -1) return name;
  const word = near.format(days, "day");
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} · ${name}`;
}
