/**
 * Where the gate meets the scripts that bring what it knows: the detectors right behind it, the models when the page has been built.
 * They share the isolated world of one frame, which no script of the page can reach.
 */
import type { KnownAccount } from "../../bridge/circumstances.ts";
import type { Engine } from "../../core/engine.ts";
import type { Models } from "../../core/models/models.ts";
import type { FollowedSources } from "../sources/follow-sources.ts";

export interface Knowledge {
  /**
   * Runs a script's own code. Set as soon as the script has arrived, and called when what it brings is first wanted: making hundreds
   * of detectors takes longer than a page should wait for at its start.
   */
  runDetectors?: () => void;
  runModels?: () => void;
  runShown?: () => void;
  /** What the two then leave here. */
  engine?: Engine;
  models?: Models;
  /** A `MakeShown`, which knows the gate, which knows all of this. */
  show?: unknown;
  /** True where this page's account can be read at all; what it is, as far as the page says so. */
  readsAccount?: boolean;
  account?: KnownAccount;
  /** What was seen in policy's protected places. */
  sources?: FollowedSources;
}

const world = globalThis as unknown as { waymarkKnowledge?: Knowledge };

/** The one of this frame. `wxt.config.ts` writes to the same name. */
export function knowledge(): Knowledge {
  world.waymarkKnowledge ??= {};
  return world.waymarkKnowledge;
}
