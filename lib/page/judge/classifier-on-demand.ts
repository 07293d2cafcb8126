/** The classifier of a frame, compiled when the browser has nothing else to do, or at the first paste if that comes sooner. */
import type { Classifier } from "../../core/classify/classify.ts";
import type { OwnData } from "../../core/company/own-data.ts";
import type { Engine } from "../../core/engine.ts";
import type { ModelKind, Models } from "../../core/models/models.ts";
import { modelsInUse, modelUse } from "../../core/models/models-in-use.ts";
import type { Policy } from "../../schema/policy.ts";
import { arrives } from "./arrives.ts";
import { knowledge } from "./knowledge.ts";
import { practiceText } from "./practice-text.ts";

/** Time that stays for the page in each idle period, and the longest wait for one. Milliseconds. */
const idle = { spare: 2, timeout: 5_000 };
/** How long a held text waits for the models before policy's fail mode applies, and how often it looks for them. Milliseconds. */
const patienceForModels = 800;
const lookForModels = 20;

/**
 * Rounds, lengths in UTF-16 code units, and how much of an idle period must be left to begin another; milliseconds. In Chromium it halves
 * the first paste of a page: of 1 KB from 19 to 10 ms, of 100 KB from 88 to 43, medians on two busy cores.
 */
const practice = { rounds: 80, short: 300, long: 2_000, spare: 12 };

/** What the nudge says of a detector, a model or a list of the company's own. */
export type KindWords = Pick<ModelKind, "name" | "mask">;

export interface ClassifierOnDemand {
  /** Throws until the detectors have arrived: what cannot be checked is held. */
  (): Classifier;
  /** False until the detectors have come. */
  arrived(): boolean;
  /** By id. */
  readonly kinds: ReadonlyMap<string, KindWords>;
  /** From now on classifies as this policy says: its own lists, and its use of the models. */
  follow(policy: Policy): void;
  /**
   * False until the detectors have arrived, and while the policy that it follows asks for models that have not: a verdict now would be
   * none, or one by the detectors alone.
   */
  ready(): boolean;
  /** True as soon as `ready` is. False if the detectors do not come, or the models not in `patience` milliseconds after them. */
  readyWithin(patience?: number): Promise<boolean>;
  /** From now on, whenever the browser has time: what the first paste would have to wait for. Asked again, it changes nothing. */
  warmUp(): void;
}

export function classifierOnDemand(): ClassifierOnDemand {
  const known = knowledge();
  const kinds = new Map<string, KindWords>();
  let classifier: Classifier | null = null;
  let policy: Policy | null = null;
  let models: Models | null = null;
  let inUse: Models | null = null;
  let own: OwnData | null = null;
  let practised = 0;
  let warming = false;

  /** Null until its script has arrived. */
  function engineNow(): Engine | null {
    if (!known.engine) known.runDetectors?.();
    return known.engine ?? null;
  }

  function compiled(): Classifier {
    if (classifier) return classifier;
    const engine = engineNow();
    if (!engine) throw new Error("the detectors have not arrived in this frame");
    for (const kind of engine.kinds) kinds.set(kind.id, kind);
    classifier = engine.compile(modelsNow, [ownNow, sourcesNow]);
    return classifier;
  }

  /** Null where policy wants none, and until their script has arrived. */
  function modelsNow(): Models | null {
    if (inUse || modelUse(policy) === "off") return inUse;
    if (!models && known.runModels) {
      known.runModels();
      models = known.models ?? null;
      for (const kind of models?.kinds ?? []) kinds.set(kind.id, kind);
    }
    inUse = models && modelsInUse(models, modelUse(policy));
    return inUse;
  }

  function ownNow(): OwnData | null {
    const engine = policy?.company && !own ? engineNow() : null;
    if (!engine || !policy?.company) return own;
    own = engine.compileOwnData(policy.company);
    for (const kind of own.kinds) kinds.set(kind.id, kind);
    return own;
  }

  /** Null where policy names no places, and until their script has asked. */
  function sourcesNow(): OwnData | null {
    const sources = known.sources?.now() ?? null;
    for (const kind of sources?.kinds ?? []) kinds.set(kind.id, kind);
    return sources;
  }

  function follow(next: Policy): void {
    for (const { id } of own?.kinds ?? []) kinds.delete(id);
    [policy, inUse, own] = [next, null, null];
    if (next.company) requestIdleCallback(() => void ownNow(), { timeout: idle.timeout });
  }

  const arrived = () => known.engine !== undefined || known.runDetectors !== undefined;
  const ready = () =>
    arrived() &&
    (modelUse(policy) !== "enforce" || modelsNow() !== null) &&
    (!policy?.sources || known.sources?.ready() === true);

  async function readyWithin(patience = patienceForModels): Promise<boolean> {
    if (!(await arrives(() => arrived() || null).catch(() => false))) return false;
    for (let waited = 0; !ready(); waited += lookForModels) {
      if (waited >= patience) return false;
      await new Promise((resolve) => setTimeout(resolve, lookForModels));
    }
    return true;
  }

  function warmUp(): void {
    if (warming) return;
    warming = true;
    void arrives(() => arrived() || null).then(
      () => requestIdleCallback(compileAhead, { timeout: idle.timeout }),
      () => undefined,
    );
  }

  function compileAhead(deadline: IdleDeadline): void {
    const done = compiled().warmUp(() => deadline.timeRemaining() > idle.spare);
    // Out of time, not of patience: the first paste compiles what it needs anyway.
    if (!done && !deadline.didTimeout) requestIdleCallback(compileAhead, { timeout: idle.timeout });
    else if (done) requestIdleCallback(practise);
  }

  /** Short texts first: the first of them takes the longest. Without a timeout: a busy page is left alone. */
  function practise(deadline: IdleDeadline): void {
    modelsNow();
    do {
      compiled().classify(practiceText(practised, practised < practice.rounds / 4 ? practice.short : practice.long));
      practised += 1;
    } while (practised < practice.rounds && deadline.timeRemaining() > practice.spare);
    if (practised < practice.rounds) requestIdleCallback(practise);
  }
  return Object.assign(compiled, { arrived, kinds, follow, ready, readyWithin, warmUp });
}
