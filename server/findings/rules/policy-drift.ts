import { plainPart, volumePart } from "../../../lib/core/risk/score.ts";
import { counted, type Rule } from "../rule.ts";

export const policyDrift: Rule = {
  id: "policy-drift",
  condition:
    "A day after a policy was signed, browsers that report still follow another one; or their managed settings have faults.",
  remedy:
    "See on the Coverage page which policy they follow. Check that they reach the server and that their managed settings name its key.",
  look: ({ fleet }) => {
    const drifted = fleet.offPolicy + fleet.configErrors;
    if (drifted === 0) return [];
    return [
      {
        key: "fleet",
        asset: null,
        title: `${counted(drifted, "browser does", "browsers do")} not follow the policy in force`,
        parts: [plainPart(45, "Rules that were decided do not hold there."), volumePart(drifted, "browsers")],
        facts: [
          { label: "On another policy", value: `${fleet.offPolicy} of ${counted(fleet.browsers, "browser")}`, link: "/coverage" },
          { label: "With faults in their settings", value: counted(fleet.configErrors, "browser") },
        ],
        latest: fleet.policySince + 86_400_000,
      },
    ];
  },
};
