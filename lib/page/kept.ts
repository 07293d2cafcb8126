/** Pastes that were held in a frame before its gate was there: the gate takes them over when it starts. */
import type { Content } from "./attempt.ts";
import type { Caret } from "./composer/caret.ts";

export interface Kept {
  readonly target: Element;
  readonly caret: Caret;
  readonly content: Content;
}

const world = globalThis as unknown as { waymarkKept?: Kept[] };

/** One at a time, as in the gate: what came first. */
export function keep(paste: Kept): void {
  world.waymarkKept ??= [];
  if (world.waymarkKept.length === 0) world.waymarkKept.push(paste);
}

export function takeKept(): readonly Kept[] {
  const kept = world.waymarkKept ?? [];
  delete world.waymarkKept;
  return kept;
}
