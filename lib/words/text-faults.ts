/** What is wrong with a message that stands in for an English one: a translation of ours, or a text of a policy. */
import type { Message, Messages } from "../schema/message.ts";
import { columnsOf, longestFor } from "./longest.ts";

/** Completes "expected …": at most one thing at a time, null where nothing is wrong. Never repeats the text. */
export function textFault(key: string, message: Message, english: Messages): string | null {
  const original = Object.hasOwn(english, key) ? english[key] : undefined;
  if (original === undefined) return "the key of a message that Waymark has";
  const plural = typeof original !== "string";
  if (!plural && typeof message !== "string") return "one text, without plural forms";
  const wanted = placeholdersOf(original);
  const given = placeholdersOf(message);
  const extra = [...given].some((name) => !wanted.has(name));
  if (extra) return wanted.size === 0 ? "no placeholders" : `no placeholders but ${listed(wanted)}`;
  for (const text of typeof message === "string" ? [message] : Object.values(message)) {
    // "one" and "two" may say the number in words.
    const missing = [...wanted].filter((name) => !placeholdersOf(text).has(name) && !(plural && name === "count"));
    if (missing.length > 0) return `the placeholders ${listed(new Set(missing))} in every form`;
  }
  if (plural && wanted.has("count") && typeof message !== "string" && !placeholdersOf(message.other).has("count")) {
    return "the placeholder {count} in the form for other numbers";
  }
  const most = longestFor(key, original);
  return columnsOf(message) > most ? `at most ${most} characters` : null;
}

/** `{What}` is `what` with a capital. */
function placeholdersOf(message: Message): Set<string> {
  const texts = typeof message === "string" ? [message] : Object.values(message);
  const names = texts.flatMap((text) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = ""]) => name));
  return new Set(names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)));
}

function listed(names: ReadonlySet<string>): string {
  return [...names].map((name) => `{${name}}`).join(", ");
}
