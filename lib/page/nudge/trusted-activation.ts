/** Is this click a person's, who has seen what it is for? Guards every choice in the nudge against the page. */

import { shadowRootOf } from "../deep-target.ts";

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

/** What the page has in the top layer, above all else of it. `deep`: in its shadow trees too, closed ones among them, which costs a walk. */
function topLayer(root: ParentNode, deep: boolean): Element[] {
  const found = [...root.querySelectorAll(":popover-open, :modal, :fullscreen")];
  if (!deep) return found;
  for (const element of root.querySelectorAll("*")) {
    if (!mayHaveShadowTree(element)) continue;
    const inner = shadowRootOf(element);
    if (inner) found.push(...topLayer(inner, deep));
  }
  return found;
}

/** By the standard no other elements can; to ask the browser of each costs much more. */
function mayHaveShadowTree({ localName }: Element): boolean {
  return localName.includes("-") || shadowHosts.has(localName);
}

const shadowHosts = new Set(
  "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(" "),
);

/**
 * Chromium tells by itself whether anything covers, fades or moves the card, also what lets clicks through and what is in a shadow tree.
 * It does not look at what a modal dialog has made inert, and Firefox does not look at all: there nothing new may have come into the top
 * layer, wherever it seems to be. The card must be what is on top where the click is, and a key must not come right after the focus.
 */
export function guardActivation(card: HTMLElement, host: HTMLElement, root: ShadowRoot): ActivationGuard {
  let inViewSince: number | null = performance.now();
  let focusedSince = performance.now();
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
  card.addEventListener("focusin", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && card.contains(relatedTarget))) focusedSince = performance.now();
  });

  const openNow = () => topLayer(document, !seesOcclusion);
  const before = new Set(openNow());
  // What was open before and opens again lies over the card then.
  const openedAgain = (event: Event) => {
    if (event.target instanceof Element) before.delete(event.target);
  };
  window.addEventListener("beforetoggle", openedAgain, true);
  const covered = () => {
    if (inViewSince === null) return true;
    const above = openNow().filter((element) => !before.has(element) && element !== host && !card.contains(element));
    if (!seesOcclusion && !isPlain(document.documentElement)) return true;
    return seesOcclusion && !card.matches(":modal") ? above.some((element) => overlap(element, card)) : above.length > 0;
  };

  return {
    covered,
    stop() {
      observer.disconnect();
      window.removeEventListener("beforetoggle", openedAgain, true);
    },
    accepts(event) {
      const button = event.currentTarget;
      if (!event.isTrusted || !(button instanceof Element) || covered()) return false;
      const since = Math.max(inViewSince ?? Number.POSITIVE_INFINITY, event.detail > 0 ? 0 : focusedSince);
      if (performance.now() - since < settleTime) return false;
      if (!button.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
      return isOnTop(button, event, host, root);
    },
  };
}

/** Firefox draws the top layer with what the root element wears. Pages that darken themselves with a filter are left in peace. */
function isPlain(root: Element): boolean {
  const { opacity, filter, maskImage, clipPath, mixBlendMode, transform, translate, scale, rotate } = getComputedStyle(root);
  const bare = [maskImage, clipPath, transform, translate, scale, rotate].every((effect) => effect === "none");
  return bare && opacity === "1" && mixBlendMode === "normal" && isReadable(filter);
}

/** True for filters through which a card can still be read: each kind once, and none that makes everything one colour. */
function isReadable(filter: string): boolean {
  if (filter === "none") return true;
  const parts = [...filter.matchAll(/([a-z-]+)\(([^()]*)\)/g)].map(([, kind = "", amount = ""]) => [kind, amount] as const);
  if (parts.length === 0 || new Set(parts.map(([kind]) => kind)).size < parts.length) return false;
  return parts.every(([kind, amount]) => {
    const share = Number.parseFloat(amount) / (amount.endsWith("%") ? 100 : 1);
    if (kind === "invert") return share < 0.2 || share > 0.8;
    if (kind === "brightness" || kind === "contrast") return share >= 0.7 && share <= 1.5;
    return kind === "hue-rotate" || kind === "grayscale" || kind === "sepia";
  });
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
