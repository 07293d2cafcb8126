/** Is this click a person's, who has seen what it is for? Guards every choice in the nudge against the page. */

/** A key or click sooner than this after the card came into plain view was meant for the page. Milliseconds. */
export const settleTime = 500;

export interface ActivationGuard {
  /** True only for a trusted click on something of ours that has been in plain view for long enough. */
  accepts(event: MouseEvent): boolean;
  /** True where something of the page lies over the card. */
  covered(): boolean;
  stop(): void;
}

/** Chromium's second version of the observer; without it, `isVisible` is never set. */
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Chromium tells by itself whether anything covers, fades or moves the card, also what lets clicks through. Firefox does not: there
 * the card must be on top where the click is, and nothing else of the document may be in the top layer.
 */
export function guardActivation(card: HTMLElement, host: HTMLElement, root: ShadowRoot): ActivationGuard {
  let inViewSince: number | null = performance.now();
  const seesOcclusion = "isVisible" in IntersectionObserverEntry.prototype;
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const inView = (entries.at(-1) as VisibilityEntry | undefined)?.isVisible === true;
    inViewSince = inView ? (inViewSince ?? performance.now()) : null;
  }, options);
  if (seesOcclusion) {
    inViewSince = null;
    observer.observe(card);
  }

  const covered = () =>
    seesOcclusion ? inViewSince === null : document.querySelector(":popover-open, :modal, :fullscreen") !== null;

  return {
    covered,
    stop: () => observer.disconnect(),
    accepts(event) {
      const button = event.currentTarget;
      if (!event.isTrusted || !(button instanceof Element) || covered()) return false;
      if (performance.now() - (inViewSince ?? Number.POSITIVE_INFINITY) < settleTime) return false;
      if (!button.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
      return isOnTop(button, event, host, root);
    },
  };
}

/** A key press has no point of its own (detail 0): the middle of the button stands for it. */
function isOnTop(button: Element, event: MouseEvent, host: HTMLElement, root: ShadowRoot): boolean {
  const box = button.getBoundingClientRect();
  const [x, y] = event.detail > 0 ? [event.clientX, event.clientY] : [box.x + box.width / 2, box.y + box.height / 2];
  const top = root.elementFromPoint(x, y);
  return document.elementFromPoint(x, y) === host && top !== null && (button.contains(top) || top.contains(button));
}
