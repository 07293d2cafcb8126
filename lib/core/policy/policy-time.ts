/** Whether a moment is one that a rule names. */
import type { RuleConditions } from "../../schema/policy-rule.ts";

type Time = NonNullable<RuleConditions["time"]>;
/** `now` in milliseconds since 1970. */
export type HoldsAt = (now: number) => boolean;

const dayNames = { Mon: "mon", Tue: "tue", Wed: "wed", Thu: "thu", Fri: "fri", Sat: "sat", Sun: "sun" } as const;
const order = Object.values(dayNames);

export function compileTime({ days, hours, zone = "UTC", from, until }: Time): HoldsAt {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const last = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
  const start = hours ? minutesOf(hours.from) : 0;
  const end = hours ? minutesOf(hours.to) : 24 * 60;
  const calendar = days || hours ? compileCalendar(zone) : null;
  return (now) => {
    if (now < first || now >= last) return false;
    if (!calendar) return true;
    const { day, minute } = calendar(now);
    const overnight = end <= start;
    const within = overnight ? minute >= start || minute < end : minute >= start && minute < end;
    if (!within) return false;
    // The small hours of a night belong to the day on which it began.
    const began = overnight && minute < end ? order[(order.indexOf(day) + 6) % 7]! : day;
    return !days || days.includes(began);
  };
}

function minutesOf(clock: string): number {
  const [hour = "0", minute = "0"] = clock.split(":");
  return Number(hour) * 60 + Number(minute);
}

type Calendar = (now: number) => { readonly day: (typeof order)[number]; readonly minute: number };

/** Formatting a date takes microseconds; within one minute the answer is the same. */
const calendars = new Map<string, Calendar>();

function compileCalendar(zone: string): Calendar {
  const known = calendars.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  });
  let kept = { at: Number.NaN, day: order[0] as (typeof order)[number], minute: 0 };
  const calendar: Calendar = (now) => {
    const at = Math.floor(now / 60_000);
    if (kept.at === at) return kept;
    const parts = Object.fromEntries(format.formatToParts(at * 60_000).map(({ type, value }) => [type, value]));
    const day = dayNames[parts["weekday"] as keyof typeof dayNames] ?? "mon";
    kept = { at, day, minute: Number(parts["hour"]) * 60 + Number(parts["minute"]) };
    return kept;
  };
  calendars.set(zone, calendar);
  return calendar;
}
