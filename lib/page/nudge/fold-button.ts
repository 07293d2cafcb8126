/** Folds a card that has to lie over what is being typed down to its first line, and back. It lets nothing out. */
import { element } from "./element.ts";
import { labels } from "./words.ts";

/** In the card's header; the style sheet shows it only while the card lies over the box, or is folded. */
export function drawFoldButton(): HTMLButtonElement {
  const onclick = () => name(button.closest("dialog")?.classList.toggle("folded") === true);
  const button = element("button", { class: "quiet fold", type: "button", onclick });
  function name(folded: boolean): void {
    button.title = folded ? labels.unfold : labels.fold;
    button.setAttribute("aria-label", button.title);
  }
  name(false);
  return button;
}
