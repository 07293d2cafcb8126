/**
 * A classifier that also asks the models, as soon as they are there.
 *
 * Where a name and what a detector found overlap, the detector's finding stays: it knows the form, the model only the words around. Of two
 * addresses the longer stays, unless it is on trial: that hides nothing. Findings about the whole text hide nothing and come first.
 */
import { type Finding, reportableConfidence } from "../../schema/finding.ts";
import type { Classifier } from "../classify/classify.ts";
import { raiseSeverity } from "../classify/raise-severity.ts";
import { resolveOverlaps } from "../classify/resolve-overlaps.ts";
import type { Models } from "./models.ts";

/** `modelsNow` is asked for every text; null while they are not loaded. */
export function addModels(classifier: Classifier, modelsNow: () => Models | null): Classifier {
  return {
    ...classifier,
    classify(text, work) {
      const models = modelsNow();
      if (models === null) return classifier.classify(text, work);
      const found = classifier.candidates(text, () => {}).filter(({ confidence }) => confidence >= reportableConfidence);
      const { whole, spans } = models.find(text);
      return [...whole, ...raiseSeverity(mergeSpans(resolveOverlaps(found), spans), text)];
    },
  };
}

/** Both lists by start and without overlaps, and so is the result. */
export function mergeSpans(byRule: readonly Finding[], byModel: readonly Finding[]): Finding[] {
  const dropped = new Set<Finding>();
  const kept: Finding[] = [];
  let next = 0;
  for (const name of byModel) {
    while (next < byRule.length && byRule[next]!.end <= name.start) next++;
    let stays = true;
    const covered: Finding[] = [];
    for (let i = next; i < byRule.length && byRule[i]!.start < name.end; i++) {
      const rule = byRule[i]!;
      const longerAddress =
        rule.family === "ADDRESS" && name.family === "ADDRESS" && rule.end - rule.start < name.end - name.start;
      if (longerAddress && (rule.canary || !name.canary)) covered.push(rule);
      else stays = false;
    }
    if (!stays) continue;
    for (const rule of covered) dropped.add(rule);
    kept.push(name);
  }
  return [...byRule.filter((rule) => !dropped.has(rule)), ...kept].sort((a, b) => a.start - b.start);
}
