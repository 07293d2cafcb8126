/** The page's half of the corpus of cases: what a browser's own engine makes of them. */
import { decide } from "../../../lib/core/policy/decide.ts";
import { inputOf } from "../../../lib/core/policy/run-cases.ts";
import type { Policy } from "../../../lib/schema/policy.ts";
import type { CorpusCase } from "../../contract/support/policy-cases.ts";

export function decideAll(policies: Readonly<Record<string, Policy>>, cases: readonly CorpusCase[], now: number) {
  return cases.map((one) => {
    const policy = policies[one.policy];
    if (!policy) throw new Error(`no policy ${one.policy}`);
    const { action, rule } = decide(inputOf(policy, one, () => [], now));
    return { name: one.name, action, rule };
  });
}
