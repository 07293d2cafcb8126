import { type Classifier, compileClassifier } from "../lib/core/classify/classify.ts";
import { addOwnData } from "../lib/core/company/add-own-data.ts";
import { compileOwnData } from "../lib/core/company/own-data.ts";
import { addModels } from "../lib/core/models/add-models.ts";
import { modelsInUse, modelUse } from "../lib/core/models/models-in-use.ts";
import type { Detector } from "../lib/schema/detector.ts";
import type { Policy } from "../lib/schema/policy.ts";
import { loadModels } from "../rules/models/load-models.ts";

/** What a browser runs under this policy; without one all detectors and models, and nothing of a company's own. */
export function loadClassifier(detectors: readonly Detector[], policy: Policy | null): Classifier {
  const models = modelsInUse(loadModels(), modelUse(policy));
  const own = policy?.company ? compileOwnData(policy.company) : null;
  return addOwnData(
    addModels(compileClassifier(detectors), () => models),
    () => own,
  );
}
