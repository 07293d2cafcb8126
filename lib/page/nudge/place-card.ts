/** Puts the card near the composer, and over it only where a window leaves no other room. */
import { choosePlace } from "./choose-place.ts";

/** Marks with `over` the card that lies over what is being typed: it can be folded away then. */
export function placeCard(card: HTMLElement, composer: DOMRect): void {
  // What it would take if nothing limited it; clearing the limit to measure it would lose where the person has scrolled to.
  const height = card.scrollHeight + card.offsetHeight - card.clientHeight;
  const view = { width: window.innerWidth, height: window.innerHeight };
  const { left, top, room, over } = choosePlace({ width: card.offsetWidth, height }, composer, view);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
  card.style.maxHeight = `${room}px`;
  card.classList.toggle("over", over);
}
