/** The whole of a value that the pointer is over. The pointer itself is the page's: nothing of ours takes it. */
import { say } from "../../words/say.ts";
import { element } from "../nudge/element.ts";
import type { Drawn } from "./draw-values.ts";
import type { Layer } from "./layer.ts";
import { isInside, type Point } from "./place-boxes.ts";

export interface WholeValue {
  /** `pointed`: where the pointer is. */
  show(pointed: Point | null, drawn: readonly Drawn[]): void;
}

const gap = 6;

export function createWholeValue({ area }: Pick<Layer, "area">): WholeValue {
  const tip = element("div", { class: "whole", "aria-hidden": "true", hidden: true });
  area.append(tip);
  let shown: string | null = null;

  return {
    show(pointed, drawn) {
      const under = pointed && drawn.find(({ box }) => isInside(pointed, box));
      tip.hidden = !under;
      if (!under) {
        shown = null;
        delete tip.dataset["shown"];
        return;
      }
      const { place, box } = under;
      if (shown !== place.name) {
        shown = place.name;
        tip.dataset["shown"] = place.value;
        tip.dataset["note"] = say("restore.onlyYou", { placeholder: place.placeholder });
      }
      const corner = area.getBoundingClientRect();
      const { width, height } = tip.getBoundingClientRect();
      const left = Math.max(gap, Math.min(box.left, innerWidth - width - gap));
      const below = box.bottom + gap;
      const top = below + height <= innerHeight ? below : box.top - height - gap;
      tip.style.transform = `translate(${Math.round(left - corner.left)}px,${Math.round(top - corner.top)}px)`;
    },
  };
}
