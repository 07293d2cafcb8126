/** Which of the two buttons of a consent page an event is about. */
import { pressOf } from "../../core/consent/press-words.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";
import { deepTarget } from "../deep-target.ts";
import { attributeOf, matches, parentAcross } from "../plain-dom.ts";

export interface Pressed {
  readonly what: "approve" | "deny";
  readonly button: HTMLElement;
}

const buttons = "button, input[type=submit], input[type=button], input[type=image], [role=button], a[href]";

/** By the provider's own selectors first, by what stands on it second. A form that is submitted without a button is an approval. */
export function pressedIn(event: Event, { approve, deny }: ConsentProvider): Pressed | null {
  if (event.type === "submit") {
    const { submitter } = event as SubmitEvent;
    const button = submitter ?? (event.target instanceof HTMLElement ? event.target : null);
    return button && { what: (submitter && kindOf(submitter, approve, deny)) ?? "approve", button };
  }
  for (let element: Element | null = deepTarget(event); element; element = parentAcross(element)) {
    if (!(element instanceof HTMLElement)) continue;
    const what = kindOf(element, approve, deny);
    if (what) return { what, button: element };
    if (matches(element, buttons)) return null;
  }
  return null;
}

function kindOf(element: HTMLElement, approve: readonly string[], deny: readonly string[]): Pressed["what"] | null {
  const fits = (selectors: readonly string[]) => selectors.some((selector) => matches(element, selector));
  if (fits(deny)) return "deny";
  if (!matches(element, buttons)) return fits(approve) ? "approve" : null;
  const value = element instanceof HTMLInputElement ? element.value : "";
  const said = pressOf(attributeOf(element, "aria-label") || value || (element.textContent ?? "").slice(0, 80));
  if (said) return said;
  return fits(approve) ? "approve" : null;
}
