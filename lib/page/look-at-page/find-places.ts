/** Where somebody would write on this page, and whether a button beside it sends what was written. */

import { isPromptField } from "../composer/prompt-field.ts";
import { purposeOf } from "../composer/send-words.ts";
import { attributeOf, boxOf, matches, parentAcross } from "../plain-dom.ts";

export interface Place {
  readonly element: Element;
  readonly box: DOMRect;
  /** The nearest element around it that is more than its frame. */
  readonly around: Element;
  readonly sends: boolean;
}

const writable =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], input:not([type]), input[type="text"]';
const controls = "button, [role=button], input[type=submit], input[type=image]";
/** How far up the button may be, levels of the tree; and how large a frame around both may be, share of the window's height. */
const reach = { levels: 7, height: 0.6 };
/** CSS pixels. A narrower box is a name or a number. */
const narrowest = 140;

/** Visible ones, in the order of the page. */
export function findPlaces(trees: readonly (Document | ShadowRoot)[]): Place[] {
  const found: Place[] = [];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll(writable)) {
      if (found.length >= 40) return found;
      const place = placeAt(element);
      if (place) found.push(place);
    }
  }
  return found;
}

function placeAt(element: Element): Place | null {
  if (!isPromptField(element) || !element.checkVisibility() || matches(element, '[role="combobox"] *, [aria-hidden="true"] *'))
    return null;
  const box = boxOf(element);
  if (box.width < narrowest || box.height < 8) return null;
  const { around, sends } = surroundings(element);
  // One line is a place for prompts only where a button sends it.
  if (element instanceof HTMLInputElement && !sends) return null;
  return { element, box, around, sends };
}

function surroundings(element: Element): { around: Element; sends: boolean } {
  let around = element;
  for (let level = 0; level < reach.levels; level++) {
    const parent = parentAcross(around);
    if (!parent || parent === document.body || parent === document.documentElement) break;
    if (boxOf(parent).height > innerHeight * reach.height) break;
    around = parent;
    const near = [...(around.querySelectorAll(controls) ?? []), ...(around.shadowRoot?.querySelectorAll(controls) ?? [])];
    if (near.some(sendsText)) return { around, sends: true };
  }
  return { around, sends: false };
}

function sendsText(control: Element): boolean {
  const marks = [control.id, attributeOf(control, "class"), attributeOf(control, "name"), attributeOf(control, "data-testid")];
  const icon = control.querySelector("svg, img, i");
  const purpose = purposeOf({
    label: labelOf(control),
    marks: [
      ...marks,
      icon ? `${attributeOf(icon, "class")} ${attributeOf(icon, "data-icon")} ${attributeOf(icon, "alt")}` : "",
    ].join(" "),
    role: attributeOf(control, "role"),
    type: attributeOf(control, "type"),
    opens: control.hasAttribute("aria-haspopup"),
    toggles: control.hasAttribute("aria-pressed") || control.hasAttribute("aria-expanded"),
    leads: false,
  });
  return purpose === "send" || (purpose === "nameless" && icon !== null);
}

/** What a person, or a screen reader, takes for the name of a control. */
export function labelOf(control: Element): string {
  const said = attributeOf(control, "aria-label") || attributeOf(control, "title") || attributeOf(control, "alt");
  const value = control instanceof HTMLInputElement ? control.value : "";
  return (control.textContent.trim() || said || value).replace(/\s+/g, " ").trim().slice(0, 80);
}
