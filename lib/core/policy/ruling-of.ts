import type { Policy } from "../../schema/policy.ts";
import type { PolicyRule } from "../../schema/policy-rule.ts";
import type { Decision } from "./decide.ts";

/** The rule of the policy that decided; undefined where an exception did, or none. */
export function rulingOf({ rules }: Pick<Policy, "rules">, { rule }: Pick<Decision, "rule">): PolicyRule | undefined {
  return rule === null ? undefined : rules.find(({ id }) => id === rule);
}

/** The rule's own words in that language (BCP 47), else in its base language, else in English. */
export function textsOf(
  rule: PolicyRule | undefined,
  language: string,
): { readonly heading?: string | undefined; readonly detail?: string | undefined } {
  const { texts = {} } = rule ?? {};
  return texts[language] ?? texts[language.split("-")[0]!] ?? texts["en"] ?? {};
}
