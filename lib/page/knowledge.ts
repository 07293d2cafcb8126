/**
 * Where the gate meets the scripts that bring what it knows: the detectors right behind it, the models when the page has been built.
 * They share the isolated world of one frame, which no script of the page can reach.
 */
import type { Models } from "../core/models/models.ts";
import type { Detector } from "../schema/detector.ts";

export interface Knowledge {
  /**
   * Runs a script's own code. Set as soon as the script has arrived, and called when what it brings is first wanted: making hundreds
   * of detectors takes longer than a page should wait for at its start.
   */
  runDetectors?: () => void;
  runModels?: () => void;
  /** What the two then leave here. */
  detectors?: readonly Detector[];
  models?: Models;
}

const world = globalThis as unknown as { waymarkKnowledge?: Knowledge };

/** The one of this frame. `wxt.config.ts` writes to the same name. */
export function knowledge(): Knowledge {
  world.waymarkKnowledge ??= {};
  return world.waymarkKnowledge;
}
