/** The page's half of `bench/verdict.ts`: what the gate runs on a paste, and the same patterns run the plain way. */
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import { addModels } from "../../lib/core/models/add-models.ts";
import { judge } from "../../lib/page/judge/judge.ts";
import { detectors } from "../../rules/bundled/detectors.ts";
import { loadModels } from "../../rules/models/load-models.ts";

function compileAll() {
  const models = loadModels();
  return addModels(compileClassifier(detectors), () => models);
}

let classifier: ReturnType<typeof compileClassifier> | undefined;
let plain: RegExp[] | undefined;

/** Number of findings. Compiles on the first call, as the gate does when its page starts. */
export function verdict(text: string): number {
  classifier ??= compileAll();
  const compiled = classifier;
  return judge({ plain: text, html: "", uriList: "", files: [] }, () => compiled).findings.length;
}

/** Number of matches. */
export function patterns(text: string): number {
  plain ??= detectors.map(({ pattern }) => new RegExp(pattern.source, `${pattern.flags}g`));
  let matches = 0;
  for (const pattern of plain) for (const _ of text.matchAll(pattern)) matches++;
  return matches;
}
