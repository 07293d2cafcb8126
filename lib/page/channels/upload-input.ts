/** The file input that an `input` or `change` event is about, also inside shadow roots that are closed to the page's own scripts. */
import { shadowRootOf } from "../deep-target.ts";

export function isFileInput(element: unknown): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === "file";
}

/**
 * Null for events of other elements. An event from a closed root names only the root's host: there it is the input that holds files and is
 * `fresh`.
 */
export function filledInput(event: Event, fresh: (input: HTMLInputElement) => boolean): HTMLInputElement | null {
  return inputsInside(event).find((input) => input === event.composedPath()[0] || (input.files?.length && fresh(input))) ?? null;
}

/** The file input that the event is about or, where a closed root hides that, all that are inside. */
export function inputsInside(event: Event): HTMLInputElement[] {
  const [first] = event.composedPath();
  if (isFileInput(first)) return [first];
  const root = first instanceof Element ? shadowRootOf(first) : null;
  return root ? inputsOf(root) : [];
}

function inputsOf(root: ShadowRoot): HTMLInputElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    if (isFileInput(element)) return [element];
    const inner = shadowRootOf(element);
    return inner ? inputsOf(inner) : [];
  });
}
