import {
  type FindingsQuery,
  findingLevels,
  findingRules,
  findingSorts,
  findingStatuses,
  findingsQuery,
} from "../../lib/schema/risk-finding.ts";
import { whole } from "./inventory-url.ts";

/** What the address says of the queue: only what differs from the first view. */
export type FindingsUrl = { readonly [Name in keyof FindingsQuery]?: string };

const first = findingsQuery.parse({});
/** "status=all" stands for no filter by status: an empty value would say nothing to the reader. */
const everything = "all";

/** Reads the queue's state from an address. Never fails: what it does not understand is as if it were not there. */
export function readFindingsUrl(url: Readonly<Record<string, unknown>>): FindingsQuery {
  const text = (name: keyof FindingsQuery) => (typeof url[name] === "string" ? url[name] : "");
  const listed = <T extends string>(name: keyof FindingsQuery, allowed: readonly T[]): T[] => {
    const named = text(name).split(",");
    return allowed.filter((value) => named.includes(value));
  };
  const status = listed("status", findingStatuses);
  const due = text("due");
  return {
    q: text("q").slice(0, 100),
    status: text("status") === everything ? [] : status.length > 0 ? status : first.status,
    rule: listed("rule", findingRules),
    level: listed("level", findingLevels),
    owner: text("owner").slice(0, 80),
    asset: text("asset").slice(0, 200),
    moment: findingsQuery.shape.moment.catch(first.moment).parse(text("moment")),
    due: due === "overdue" || due === "week" ? due : "",
    sort: findingSorts.find((sort) => sort === text("sort")) ?? first.sort,
    order: text("order") === "asc" ? "asc" : first.order,
    page: whole(text("page"), 10_000) ?? first.page,
    size: whole(text("size"), 200) ?? first.size,
  };
}

/** The opposite of `readFindingsUrl`. */
export function writeFindingsUrl(query: FindingsQuery): FindingsUrl {
  const names = Object.keys(first) as (keyof FindingsQuery)[];
  return Object.fromEntries(
    names
      .filter((name) => `${query[name]}` !== `${first[name]}`)
      .map((name) => [name, name === "status" && query.status.length === 0 ? everything : `${query[name]}`]),
  );
}

/** What the server is asked: it takes an empty list where the address says "all". */
export function findingsSearch(query: FindingsQuery): Record<string, string> {
  const url: Record<string, string> = { ...writeFindingsUrl(query) };
  if (url["status"] === everything) url["status"] = "";
  return url;
}
