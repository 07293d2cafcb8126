/** File inputs are hidden more often than not: the card is placed beside something that the person can see. */
import { parentAcross } from "../plain-dom.ts";

export function visiblePlace(input: Element): Element {
  for (let at: Element | null = input; at; at = parentAcross(at)) {
    const { width, height } = at.getBoundingClientRect();
    if (width > 1 && height > 1 && at.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return at;
  }
  return document.activeElement ?? document.documentElement;
}
