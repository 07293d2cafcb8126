/** Is this click a person's, who has seen what it is for? Guards every choice in the nudge against the page. */

import { document } from "../plain-document.ts";

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

/** What the page has in the top layer, above all else of it. */
const topLayer = () => [...document.querySelectorAll(":popover-open, :modal, :fullscreen")];

/**
 * Chromium tells by itself whether anything covers, fades or moves the card, also what lets clicks through. It does not look at what
 * a modal dialog has made inert, and Firefox does not look at all: so nothing new may have come into the top layer either, and the
 * card must be what is on top where the click is.
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

  const before = new Set(topLayer());
  const covered = () => inViewSince === null || topLayer().some((element) => !before.has(element) && overlap(element, card));

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

/** A tooltip somewhere else on the page is no reason to refuse. */
function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A key press has no point of its own (detail 0): the middle of the button stands for it. */
function isOnTop(button: Element, event: MouseEvent, host: HTMLElement, root: ShadowRoot): boolean {
  const box = button.getBoundingClientRect();
  const [x, y] = event.detail > 0 ? [event.clientX, event.clientY] : [box.x + box.width / 2, box.y + box.height / 2];
  const top = root.elementFromPoint(x, y);
  return document.elementFromPoint(x, y) === host && top !== null && (button.contains(top) || top.contains(button));
}
