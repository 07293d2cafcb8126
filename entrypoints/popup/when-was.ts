import { spoken } from "../../lib/words/say.ts";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "20 Nov, 14:05 (3 min. ago)" in the language that is spoken. Both in milliseconds since 1970. */
export function whenWas(time: number, now: number, locale: string = spoken().language): string {
  const absolute = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  const age = now - time;
  const [unit, size] = units.find(([, size]) => age >= size) ?? ["second", 1_000];
  return `${absolute.format(time)} (${relative.format(-Math.max(0, Math.floor(age / size)), unit)})`;
}
