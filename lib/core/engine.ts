/** All that classifies a text, put together: detectors, models, and what the company looks for of its own. */
import type { Detector } from "../schema/detector.ts";
import { type Classifier, compileClassifier } from "./classify/classify.ts";
import { addOwnData } from "./company/add-own-data.ts";
import { compileOwnData, type OwnData } from "./company/own-data.ts";
import { fileNoteKinds } from "./files/file-notes.ts";
import { addModels } from "./models/add-models.ts";
import type { Models } from "./models/models.ts";

export interface Engine {
  /** What people are told of all that is found without a model or a list of the company's own. */
  readonly kinds: readonly Pick<Detector, "id" | "name" | "mask">[];
  /** All of them are asked for every text; null for none. */
  compile(modelsNow: () => Models | null, ownNow: readonly (() => OwnData | null)[]): Classifier;
  compileOwnData: typeof compileOwnData;
}

export function engineOf(detectors: readonly Detector[]): Engine {
  return {
    kinds: [...detectors, ...Object.values(fileNoteKinds)],
    compile: (modelsNow, ownNow) => ownNow.reduce(addOwnData, addModels(compileClassifier(detectors), modelsNow)),
    compileOwnData,
  };
}
