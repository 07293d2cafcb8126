/** A policy's rules as sentences. */
import type { Action } from "../../lib/schema/action.ts";
import type { PolicyRule } from "../../lib/schema/policy.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { sayList } from "../../lib/words/say.ts";

export interface Names {
  /** What people call a tool. */
  tool(id: string): string;
  /** What people call what a detector finds: "a bank account number". */
  finding(id: string): string;
}

/** "Text with payment data of medium severity or more is held, and you choose what happens." */
export function ruleSentence({ when, action }: PolicyRule, names: Names): string {
  const places = placesOf(when, names);
  const what = whatOf(when, names);
  if (what === null && action === "block") return places ? sayHere("rule.nothing-there", { places }) : sayHere("rule.nothing");
  const values = { what: what ?? sayHere("rule.whatever"), done: sayHere(`rule.does.${action}`) };
  return places ? sayHere("rule.there", { ...values, places }) : sayHere("rule.anywhere", values);
}

/** What becomes of a finding that no rule names. */
export function otherwiseSentence(action: Action): string {
  return sayHere("rule.otherwise", { done: sayHere(`rule.does.${action}`) });
}

/** Null for a rule that counts everywhere. */
function placesOf({ tools = [], status = [] }: PolicyRule["when"], names: Names): string | null {
  const named = tools.map((id) => names.tool(id));
  const standing = status.map((one) => sayHere(`rule.status.${one}`));
  if (named.length > 0 && standing.length > 0) {
    return sayHere("rule.places", { tools: sayList(named, "or"), status: sayList(standing, "or") });
  }
  const places = [...named, ...standing];
  return places.length === 0 ? null : sayList(places, "or");
}

/** Null where a rule names no kind of data. */
function whatOf(
  { categories = [], families = [], detectors = [], severity, count, unscanned }: PolicyRule["when"],
  names: Names,
): string | null {
  if (unscanned) {
    return sayList(
      unscanned.map((reason) => sayHere(`rule.unscanned.${reason}`)),
      "or",
    );
  }
  const named = [
    ...categories.map((one) => sayHere(`rule.category.${one}`)),
    ...families.map((one) => sayHere(`rule.family.${one}`)),
    ...detectors.map((id) => names.finding(id)),
  ];
  if (named.length === 0 && severity === undefined && count === undefined) return null;
  const kinds = named.length === 0 ? sayHere("rule.anything") : sayList([...new Set(named)], "or");
  const text =
    count === undefined || count === 1 ? sayHere("rule.text", { kinds }) : sayHere("rule.text.several", { kinds, count });
  return severity ? sayHere(`rule.severity.${severity}`, { text }) : text;
}
