/** What checking a policy needs of the rules: read once, when somebody first asks. */
import { type Classifier, compileClassifier } from "../../lib/core/classify/classify.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";
import type { Deps } from "../deps.ts";

export interface PolicyTools {
  /** Ids of every detector and of every kind of thing that the models tell. */
  readonly detectors: () => Promise<readonly string[]>;
  readonly classifier: () => Promise<Classifier>;
}

let classifier: Promise<Classifier> | null = null;

export function policyTools({ detectorNames }: Pick<Deps, "detectorNames">): PolicyTools {
  return {
    detectors: async () => [...(await detectorNames()).keys()],
    classifier: () => {
      classifier ??= loadDetectorFiles().then((files) => compileClassifier(files.map(({ detector }) => detector)));
      return classifier;
    },
  };
}
