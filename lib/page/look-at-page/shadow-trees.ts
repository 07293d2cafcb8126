/** The document and the shadow trees in it, closed ones too. */
import { shadowRootOf } from "../deep-target.ts";

/** A page of more elements than this is searched no deeper; such pages are no chats. */
const mostElements = 8_000;
const mostTrees = 60;

/** The document first. Only these and custom elements can have a shadow tree. */
const hosts = new Set(["article", "aside", "body", "div", "footer", "header", "main", "nav", "p", "section", "span"]);

export function treesOf(start: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [start];
  let left = mostElements;
  for (const tree of found) {
    for (const element of tree.querySelectorAll("*")) {
      if (left-- <= 0 || found.length >= mostTrees) return found;
      if (!element.localName.includes("-") && !hosts.has(element.localName)) continue;
      const inner = shadowRootOf(element);
      if (inner) found.push(inner);
    }
  }
  return found;
}
