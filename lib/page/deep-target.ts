/** The innermost element that an event is about, also inside shadow roots that are closed to the page's own scripts. */

type RootOpener = (element: Element) => ShadowRoot | null;

const world = globalThis as unknown as {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null } };
};

/** Chromium gives extensions a function, Firefox a property. */
export const shadowRootOf: RootOpener = (element) => {
  const gecko = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (gecko === null || gecko instanceof ShadowRoot) return gecko;
  if (element instanceof HTMLElement) {
    try {
      return world.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? openRoot(element);
    } catch {
      // After an update of the extension its functions throw in the pages from before; they are guarded on, by what is left.
    }
  }
  return openRoot(element);
};

function openRoot({ shadowRoot }: Element): ShadowRoot | null {
  return shadowRoot instanceof ShadowRoot ? shadowRoot : null;
}

/** Events stop at a closed root's host; from there the way goes to what has the focus, or to what lies under the pointer. */
export function deepTarget(event: Event): Element {
  const [first] = event.composedPath();
  let target = first instanceof Element ? first : (document.activeElement ?? document.documentElement);
  const point = event instanceof MouseEvent ? event : null;
  for (let root = shadowRootOf(target); root; root = shadowRootOf(target)) {
    const inner = point ? root.elementFromPoint(point.clientX, point.clientY) : root.activeElement;
    if (!inner || inner === target) break;
    target = inner;
  }
  return target;
}
