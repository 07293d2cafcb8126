/** The classifier of a frame, compiled when the browser has nothing else to do, or at the first paste if that comes sooner. */
import { type Classifier, compileClassifier } from "../core/classify.ts";
import { addModels } from "../core/models/add-models.ts";
import type { ModelKind, Models } from "../core/models/models.ts";
import { knowledge } from "./knowledge.ts";

/** Time that stays for the page in each idle period, and the longest wait for one. Milliseconds. */
const idle = { spare: 2, timeout: 5_000 };

/** What the nudge says of a detector or a model. */
export type KindWords = Pick<ModelKind, "name" | "mask">;

export interface ClassifierOnDemand {
  /** Throws where the detectors are missing: what cannot be checked is held. */
  (): Classifier;
  /** By id. */
  readonly kinds: ReadonlyMap<string, KindWords>;
}

export function classifierOnDemand(): ClassifierOnDemand {
  const known = knowledge();
  const kinds = new Map<string, KindWords>();
  let classifier: Classifier | null = null;
  let models: Models | null = null;

  function compiled(): Classifier {
    if (classifier) return classifier;
    known.runDetectors?.();
    if (!known.detectors) throw new Error("the detectors have not arrived in this frame");
    for (const detector of known.detectors) kinds.set(detector.id, detector);
    classifier = addModels(compileClassifier(known.detectors), modelsNow);
    return classifier;
  }

  /** Null until their script has arrived: a paste before that is judged by the detectors alone. */
  function modelsNow(): Models | null {
    if (models || !known.runModels) return models;
    known.runModels();
    models = known.models ?? null;
    for (const kind of models?.kinds ?? []) kinds.set(kind.id, kind);
    return models;
  }

  function warmUp(deadline: IdleDeadline): void {
    const done = compiled().warmUp(() => deadline.timeRemaining() > idle.spare);
    // Out of time, not of patience: the first paste compiles what it needs anyway.
    if (!done && !deadline.didTimeout) requestIdleCallback(warmUp, { timeout: idle.timeout });
  }
  requestIdleCallback(warmUp, { timeout: idle.timeout });
  window.addEventListener("load", () => requestIdleCallback(() => void modelsNow(), { timeout: idle.timeout }), { once: true });
  return Object.assign(compiled, { kinds });
}
