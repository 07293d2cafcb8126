/** The place on this page that a text is best put into: where somebody would write a prompt. */
import { isTextField } from "../composer/caret.ts";
import { composersIn } from "../composer/composers.ts";
import { findComposer } from "../composer/find-composer.ts";
import { composerOf } from "../composer/read-composer.ts";
import { boxOf } from "../plain-dom.ts";

/** Never a field of one line: those are for names and searches. The one with the focus, or else the largest. */
export function findPlace(): Element | null {
  const places = composersIn(document.documentElement).filter(isPlace);
  const { activeElement } = document;
  const focused = activeElement && composerOf(activeElement);
  if (focused && places.includes(focused)) return focused;
  const [largest] = places.sort((a, b) => areaOf(b) - areaOf(a));
  if (largest) return largest;
  const inShadow = findComposer();
  const composer = inShadow && composerOf(inShadow);
  return composer && isPlace(composer) ? composer : null;
}

function isPlace(composer: Element): boolean {
  if (composer instanceof HTMLInputElement || !composer.checkVisibility() || areaOf(composer) === 0) return false;
  return !isTextField(composer) || !(composer.readOnly || composer.disabled);
}

function areaOf(element: Element): number {
  const { width, height } = boxOf(element);
  return width * height;
}
