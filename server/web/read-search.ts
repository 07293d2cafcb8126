/** The part of an address behind "?" into a query of a schema. */
import type { z } from "zod";
import { findUnstorableText, storableText } from "./parse-json.ts";
import { refuse, refuseInvalid } from "./refusal.ts";

export function searchOf(url: string): URLSearchParams {
  const start = url.indexOf("?");
  return new URLSearchParams(start < 0 ? "" : url.slice(start));
}

/** `lists`: names whose values are comma-separated. Throws 400 naming the field; repeated and unknown names are wrong, too. */
export function readSearch<Shape extends z.ZodRawShape>(
  search: URLSearchParams,
  schema: z.ZodObject<Shape>,
  lists: ReadonlySet<string>,
): z.infer<z.ZodObject<Shape>> {
  const query: Record<string, unknown> = {};
  for (const [name, value] of search) {
    if (!Object.hasOwn(schema.shape, name)) {
      const expected = `only ${Object.keys(schema.shape).join(", ")}`;
      throw refuse(400, "invalid", `query: expected ${expected}.`, { field: "query", expected });
    }
    if (Object.hasOwn(query, name)) throw refuse(400, "invalid", `${name}: expected once.`, { field: name, expected: "once" });
    query[name] = lists.has(name) ? value.split(",").filter((item) => item !== "") : value;
  }
  const parsed = schema.safeParse(query);
  if (!parsed.success) throw refuseInvalid(parsed.error);
  const field = findUnstorableText(parsed.data);
  if (field) throw refuse(400, "invalid", `${field}: expected ${storableText}.`, { field, expected: storableText });
  return parsed.data;
}
