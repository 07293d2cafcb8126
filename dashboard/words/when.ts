import { locale as ownLocale } from "./language.ts";

const second = 1_000;
const steps = [
  { unit: "day", size: 86_400 * second },
  { unit: "hour", size: 3_600 * second },
  { unit: "minute", size: 60 * second },
] as const;

/** "3 hours ago" for two times in milliseconds since 1970. Under a minute is "now"; whole units, rounded down. */
export function relativeTime(at: number, now: number, locale: string | undefined = ownLocale): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  const distance = at - now;
  const step = steps.find(({ size }) => Math.abs(distance) >= size);
  return step ? format.format(Math.trunc(distance / step.size), step.unit) : format.format(0, "second");
}

/** "3 Nov 2026, 14:05" in the reader's zone and manner. */
export function absoluteTime(at: number, locale: string | undefined = ownLocale, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(at);
}

/** "3 Nov, 14:05", and the year where it is not that of `now`. */
export function shortTime(at: number, now: number, locale: string | undefined = ownLocale, timeZone?: string): string {
  const parts = {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    year: yearIfOther(at, now, timeZone),
    timeZone,
  } as const;
  return new Intl.DateTimeFormat(locale, parts).format(at);
}

/** "3 Nov", and the year where it is not that of `now`. */
export function absoluteDate(at: number, now: number, locale: string | undefined = ownLocale, timeZone?: string): string {
  const parts = { day: "numeric", month: "short", year: yearIfOther(at, now, timeZone), timeZone } as const;
  return new Intl.DateTimeFormat(locale, parts).format(at);
}

function yearIfOther(at: number, now: number, timeZone?: string): "numeric" | undefined {
  const year = (time: number) => new Intl.DateTimeFormat("en", { year: "numeric", timeZone }).format(time);
  return year(at) === year(now) ? undefined : "numeric";
}

/** "3 Nov" of a day YYYY-MM-DD, which is a day of UTC wherever the reader is. */
export function shortDay(day: string, locale: string | undefined = ownLocale): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }).format(Date.parse(day));
}

/** "Nov 2026" of a month YYYY-MM. */
export function monthName(month: string, locale: string | undefined = ownLocale): string {
  return new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }).format(Date.parse(`${month}-01`));
}
