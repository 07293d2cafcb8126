/** Which wording a browser gets: the same one every time, without anybody keeping a list. */
import type { Experiment } from "../../schema/experiment.ts";
import { hashText } from "../models/hash.ts";

export interface Assigned {
  /** "experiment:variant" */
  readonly name: string;
  readonly texts: Experiment["variants"][number]["texts"];
}

/**
 * Of the first experiment that this browser takes part in, its variant; null where it takes part in none. One at a time, so that an
 * outcome has one cause. `chance`: random text that this browser has made once and tells nobody.
 */
export function assignVariant(experiments: readonly Experiment[], chance: string): Assigned | null {
  for (const { id, share, variants } of experiments) {
    const drawn = hashText(`${chance}:${id}`) / 2 ** 32;
    if (drawn >= share) continue;
    const variant = variants[Math.floor((drawn / share) * variants.length)];
    if (variant) return { name: `${id}:${variant.id}`, texts: variant.texts };
  }
  return null;
}
