/** Is there a place to write a prompt on this page? A look, bounded, also into open and closed shadow roots. */
import { shadowRootOf } from "../deep-target.ts";
import { isPromptField } from "./prompt-field.ts";

const writable =
  'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"], input:not([type]), input[type="text"]';
/** A page of more elements than this is searched no deeper. */
const mostElements = 20_000;

export function findComposer(root: Document | ShadowRoot = document, budget = { left: mostElements }): Element | null {
  for (const candidate of root.querySelectorAll(writable)) {
    if (isPromptField(candidate) && candidate.checkVisibility()) return candidate;
  }
  for (const element of root.querySelectorAll("*")) {
    if (budget.left-- <= 0) return null;
    // Only these and custom elements can have one.
    if (!element.localName.includes("-") && !hosts.has(element.localName)) continue;
    const inner = shadowRootOf(element);
    const found = inner && findComposer(inner, budget);
    if (found) return found;
  }
  return null;
}

const hosts = new Set(["article", "aside", "body", "div", "footer", "header", "main", "nav", "p", "section", "span"]);
