/** A policy's rules as sentences. */
import type { Action } from "../../lib/schema/action.ts";
import type { PolicyRule } from "../../lib/schema/policy-rule.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { sayList } from "../../lib/words/say.ts";
import { sayDate } from "../../lib/words/say-date.ts";

export interface Names {
  /** What people call a tool. */
  tool(id: string): string;
  /** What people call what a detector finds: "a bank account number". */
  finding(id: string): string;
}

/** "Text with payment data of medium severity or more is held, and you choose what happens." */
export function ruleSentence(rule: Sayable, names: Names): string {
  const also = alsoOf(rule.when);
  const plain = plainSentence(rule, names);
  const sentence = also.length === 0 ? plain : sayHere("rule.also", { sentence: plain, conditions: sayList(also) });
  const end = rule.until ?? rule.expires;
  return end === undefined ? sentence : sayHere("rule.until", { sentence, date: sayDate(Date.parse(end)) });
}

/** A rule, or an exception from the rules. */
type Sayable = Pick<PolicyRule, "when" | "action" | "expires"> & { readonly until?: string };

/** What the sentence itself does not say of where and when the rule counts; values as the policy has them. */
function alsoOf(when: PolicyRule["when"]): string[] {
  const lists = ["toolCategories", "accounts", "plans", "groups", "notGroups", "channels", "sources", "browser"] as const;
  const named = lists.flatMap((name) => {
    const values = when[name];
    return values ? [sayHere(`rule.also.${name}`, { values: sayList(values, "or") })] : [];
  });
  const sure = when.confidence ? [sayHere("rule.also.confidence", { values: sayHere(`fact.found.${when.confidence}`) })] : [];
  return [...named, ...sure, ...(when.time ? [sayHere("rule.also.time")] : [])];
}

function plainSentence({ when, action }: Sayable, names: Names): string {
  const places = placesOf(when, names);
  const what = whatOf(when, names);
  if (what === null && (action === "block" || action === "read-only"))
    return places ? sayHere("rule.nothing-there", { places }) : sayHere("rule.nothing");
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
