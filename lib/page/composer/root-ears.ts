/**
 * Hears submits inside shadow roots: they do not come out, so the window never hears of them. A root is known from the first time that
 * somebody is in it. Returns what to tell of every element that the person is in.
 */
import { rootOf } from "../plain-dom.ts";

export function createRootEars(hear: (submit: Event) => void): (inner: Element) => void {
  const heard = new WeakSet<Node>();
  return (inner) => {
    for (let root = rootOf(inner); root instanceof ShadowRoot && !heard.has(root); root = rootOf(root.host)) {
      heard.add(root);
      root.addEventListener("submit", hear, { capture: true });
    }
  };
}
