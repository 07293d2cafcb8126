import { type TimelineQuery, timelineQuery } from "../../lib/schema/dashboard-api.ts";

export type TimelineUrl = { readonly [Name in keyof TimelineQuery]?: string };

const first = timelineQuery.parse({});
const { shape } = timelineQuery;

/** Reads which activities of a tool are shown. Never fails: what it does not understand is as if it were not there. */
export function readTimelineUrl(url: Readonly<Record<string, unknown>>): TimelineQuery {
  const text = (name: keyof TimelineQuery) => (typeof url[name] === "string" ? url[name] : "");
  return {
    page: /^[1-9]\d{0,4}$/.test(text("page")) ? shape.page.catch(1).parse(text("page")) : 1,
    data: shape.data.catch("").parse(text("data")),
    end: shape.end.catch("").parse(text("end")),
    days: shape.days.catch("").parse(text("days")),
  };
}

/** The opposite of `readTimelineUrl`: only what differs from the first view. */
export function writeTimelineUrl(query: TimelineQuery): TimelineUrl {
  const names = Object.keys(first) as (keyof TimelineQuery)[];
  return Object.fromEntries(names.filter((name) => query[name] !== first[name]).map((name) => [name, `${query[name]}`]));
}
