/** Puts a card into the top layer, where no z-index of the page reaches. */

/**
 * Without making the page inert, if that will do: the person may type on, and Chromium's occlusion test passes over what is inert, so
 * that a page could lay anything over a modal card. Where the page itself shows a modal dialog, only another modal one can be used.
 */
export function openCard(card: HTMLDialogElement, host: HTMLElement): void {
  card.showPopover();
  const { x, y, width, height } = card.getBoundingClientRect();
  if (document.elementFromPoint(x + width / 2, y + height / 2) !== host) {
    card.hidePopover();
    card.showModal();
  }
  card.querySelector<HTMLElement>("[autofocus]")?.focus();
}

/** Keys while the focus is in the card: Tab stays in it. Returns true for the key that leaves it. */
export function steerKeys(event: KeyboardEvent, card: HTMLElement, root: ShadowRoot): boolean {
  if (event.type !== "keydown") return false;
  if (event.key === "Escape") return event.isTrusted && !event.isComposing;
  if (event.key !== "Tab") return false;
  const stops = [...card.querySelectorAll<HTMLElement>("a[href], button:not(:disabled), input, textarea, [tabindex='0']")].filter(
    (stop) => stop.checkVisibility(),
  );
  const edge = event.shiftKey ? stops.at(0) : stops.at(-1);
  if (root.activeElement === edge) {
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops.at(0))?.focus();
  }
  return false;
}
