import type { ModelUse } from "../../schema/action.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Models } from "./models.ts";

/** What policy says of the models; without a policy they count, so that a text waits rather than slips through. */
export function modelUse(policy: Policy | null): ModelUse {
  return policy === null ? "enforce" : (policy.models ?? "observe");
}

/** The models as policy uses them: none, on trial, or as they are. */
export function modelsInUse(models: Models, use: ModelUse): Models | null {
  if (use === "off") return null;
  if (use === "enforce") return models;
  const onTrial = <F extends object>(findings: readonly F[]) => findings.map((finding) => ({ ...finding, canary: true }));
  return {
    kinds: models.kinds,
    find(text) {
      const { whole, spans, language } = models.find(text);
      return { whole: onTrial(whole), spans: onTrial(spans), language };
    },
  };
}
