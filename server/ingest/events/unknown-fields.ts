/**
 * Fields that this version does not know. A newer extension may say more than the server understands: numbers, switches, short codes and
 * lists of them are left out and the rest is taken. An event with whatever could be text is refused, because no version of ours sends text.
 */
import type { z } from "zod";

const code = /^[a-z0-9]([a-z0-9.:_-]{0,62}[a-z0-9])?$/;
/** In one list. */
const mostCodes = 20;
/** What text is usually called. Refused whatever it holds. */
const textNames =
  /text|content|prompt|message|title|url|link|path|file|snippet|query|value|selection|html|name|mail|user|person|words|note/i;

/** The event without such fields; null if anything else is wrong with it. The event itself stays as it is. */
export function withoutUnknownCodes(event: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const unknown = issues.filter((issue) => issue.code === "unrecognized_keys");
  if (unknown.length === 0 || unknown.length < issues.length) return null;
  const copy = structuredClone(event);
  for (const { path, keys } of unknown) {
    const holder = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], copy) as Record<
      string,
      unknown
    >;
    for (const key of keys) {
      if (textNames.test(key) || !isCode(holder[key])) return null;
      delete holder[key];
    }
  }
  return copy;
}

function isCode(value: unknown): boolean {
  if (Array.isArray(value)) return value.length <= mostCodes && value.every((one) => !Array.isArray(one) && isCode(one));
  return (
    value === null || typeof value === "boolean" || typeof value === "number" || (typeof value === "string" && code.test(value))
  );
}
