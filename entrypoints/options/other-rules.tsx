import type { PolicyInWords } from "../../lib/bridge/policy-in-words.ts";
import type { ConditionName } from "../../lib/core/policy/compile-rule.ts";
import type { RuleExplained } from "../../lib/core/policy/explain-decision.ts";
import { explainRecord } from "../../lib/core/policy/explain-record.ts";
import type { Activity } from "../../lib/schema/activity.ts";
import { sayHere } from "../../lib/words/own-pages.ts";

const mostShown = 12;

type Reason = "tool" | "account" | "group" | "channel" | "source" | "browser" | "time" | "data" | "least" | "checked";

const reasons: Readonly<Record<ConditionName, Reason>> = {
  ...{ tools: "tool", toolCategories: "tool", status: "tool", accounts: "account", plans: "account" },
  ...{ groups: "group", notGroups: "group", channels: "channel", sources: "source", browser: "browser" },
  ...{ time: "time", expires: "time", from: "time", until: "time", unscanned: "checked" },
  ...{ categories: "data", families: "data", detectors: "data", severity: "least", confidence: "least", count: "least" },
};

/** Of a record: which rules did not decide, and why. Nothing where the policy of today would not come to the same. */
export function OtherRules({ activity, words }: { readonly activity: Activity; readonly words: PolicyInWords }) {
  const { policy, observed, here } = words;
  const rules = explainRecord(activity, { ...policy, ...(observed ? { observed } : {}), ...(here ? { here } : {}) });
  if (!rules || rules.length === 0) return null;
  return (
    <details>
      <summary>{sayHere("rule.why.others")}</summary>
      <ul>
        {rules.slice(0, mostShown).map((rule) => (
          <li key={rule.id}>
            <code>{rule.id}</code> {whyNot(rule)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function whyNot({ result, condition }: RuleExplained): string {
  if (result === "missed") return sayHere(`rule.why.${reasons[condition ?? "tools"]}`);
  return result === "later" || result === "observed" ? sayHere(`rule.why.${result}`) : sayHere("rule.why.stricter");
}
