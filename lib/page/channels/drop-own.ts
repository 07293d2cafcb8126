/** Text that is moved inside one composer: it is there already, and only the browser moves it as the person expects. */

import { composerOf, readComposer } from "../composer/read-composer.ts";
import { deepTarget } from "../deep-target.ts";
import type { Ears } from "../listen-early.ts";

/** True for a drop of the composer's own text on itself. */
export function watchOwnDrags(ears: Ears): (event: DragEvent, target: Element) => boolean {
  let source: Element | null = null;
  ears.on(["dragstart"], (event) => {
    if (event.isTrusted) source = composerOf(dragged(event));
  });
  // While something is dragged there are no pointer events: one that comes says that the drag is over, whatever else was heard of it.
  ears.on(["dragend", "pointerdown", "mousedown"], (event) => {
    if (event.isTrusted) source = null;
  });
  return ({ dataTransfer }, target) => {
    const own = source !== null && source === composerOf(target);
    source = null;
    if (!own || !dataTransfer || dataTransfer.files.length > 0) return false;
    // A page that loses the element that was dragged loses `dragend` as well: what comes from elsewhere is not in the composer.
    const text = squeeze(dataTransfer.getData("text/plain"));
    return text !== "" && squeeze(readComposer(target)).includes(text);
  };
}

function dragged(event: Event): Element {
  const [first] = event.composedPath();
  return first instanceof Text && first.parentElement ? first.parentElement : deepTarget(event);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
