/** Waymark itself as an engine: the detectors and the models as they ship. */
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import { addModels } from "../../lib/core/models/add-models.ts";
import { decide } from "../../lib/core/policy/decide.ts";
import { holds } from "../../lib/core/policy/holds.ts";
import { type DetectorFile, loadDetectorFiles } from "../../rules/from-node.ts";
import { loadModels } from "../../rules/models/load-models.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { type Spread, spread } from "../support/report.ts";
import type { Claim } from "./engine.ts";

export interface Ours {
  readonly files: readonly DetectorFile[];
  /** Detectors and models together: what the person is told in the end. */
  classify(text: string): Claim[];
  /** The detectors alone: what the gate does while the paste waits. */
  detect(text: string): unknown;
  /** True if the starter policy would stop the person over this text. */
  holds(text: string): boolean;
  /** Milliseconds to make the classifier ready, in `rounds` rounds; the first is the cold one. */
  compiled(rounds: number): Spread;
}

export async function loadOurs(): Promise<Ours> {
  const files = await loadDetectorFiles();
  const detectors = files.map(({ detector }) => detector);
  const first = performance.now();
  const gate = compileClassifier(detectors);
  const times = [performance.now() - first];
  const models = loadModels();
  const classifier = addModels(gate, () => models);
  return {
    files,
    detect: (text) => gate.classify(text),
    classify: (text) =>
      classifier.classify(text).map(({ detector, start, end, family, confidence }) => {
        return { label: detector, start, end, family, confidence };
      }),
    holds(text) {
      const findings = classifier.classify(text);
      return holds(decide({ findings, unscanned: null, tool: "chatgpt", policy: nudgePolicy }).action);
    },
    compiled(rounds) {
      while (times.length < rounds) {
        const started = performance.now();
        compileClassifier(detectors);
        times.push(performance.now() - started);
      }
      return spread(times);
    },
  };
}
