/** A span of days as it stands in an address: `from=now-7d`, or `from=2026-10-01&to=2026-10-31`. Days of UTC, `to` included. */
import { z } from "zod";

export const recentDays = [7, 30, 90] as const;

/** "" for all the time there is. */
export const rangeStart = z.string().regex(/^(now-(7|30|90)d|\d{4}-\d{2}-\d{2})?$/);
/** "" for today. */
export const rangeEnd = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);

export interface DaySpan {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** The span of the same length that ends the day before. */
  readonly before: { readonly from: string; readonly to: string };
}

const day = 86_400_000;
/** The first day that a database knows by four digits. */
const firstDay = Date.parse("0001-01-01");
const dayOf = (time: number): string => new Date(Math.max(time, firstDay)).toISOString().slice(0, 10);
/** Milliseconds since 1970; NaN for what is no day of the calendar, such as the 30th of February. */
const timeOf = (written: string): number => {
  const time = Date.parse(written);
  return time >= firstDay && dayOf(time) === written ? time : Number.NaN;
};

/** Null for all the time, and for what is no span: an end before its start, a day that is none. `now`: milliseconds since 1970. */
export function spanOf({ from, to }: { readonly from: string; readonly to: string }, now: number): DaySpan | null {
  const recent = /^now-(\d+)d$/.exec(from)?.[1];
  const end = to === "" || recent !== undefined ? timeOf(dayOf(now)) : timeOf(to);
  const start = recent === undefined ? timeOf(from) : end - (Number(recent) - 1) * day;
  if (!(start <= end)) return null;
  const length = end - start + day;
  return {
    ...{ from: dayOf(start), to: dayOf(end) },
    before: { from: dayOf(start - length), to: dayOf(start - day) },
  };
}
