/**
 * The gate's ears: listeners on `window`, in the capture phase, registered before any script of the page. What they hear is handed to
 * whoever in this isolated world wants it, also to a gate that arrives later: its turn stays ahead of the page's.
 */

/** Everything that content can come by, or leave by. */
export const gatedEvents = [
  "paste",
  "copy",
  "beforeinput",
  "input",
  "change",
  "dragstart",
  "dragenter",
  "dragover",
  "drop",
  "dragend",
  "keydown",
  "keypress",
  "keyup",
  "pointerdown",
  "mousedown",
  "touchstart",
  "pointerup",
  "mouseup",
  "touchend",
  "click",
  "auxclick",
  "submit",
  "focusin",
] as const;
export type GatedEvent = (typeof gatedEvents)[number];

/** What comes with these is for the page as soon as it hears of them. */
const carriers: ReadonlySet<string> = new Set(["paste", "drop", "change", "submit"]);

export type Hear = (event: Event) => void;

export interface Ears {
  /** In the order in which they were added; one that stops the event's propagation ends the round. */
  on(types: readonly GatedEvent[], hear: Hear): void;
  /** Again, after `document.open` has taken every listener off the window. Listening twice changes nothing. */
  listen(types?: readonly GatedEvent[]): void;
}

const world = globalThis as unknown as { waymarkEars?: Ears };

/** The one pair of this frame; listening from the first call on. `types`: where no gate may ever come, only to what is needed for one. */
export function ears(types: readonly GatedEvent[] = gatedEvents): Ears {
  world.waymarkEars ??= grow();
  world.waymarkEars.listen(types);
  return world.waymarkEars;
}

function grow(): Ears {
  const hearers = new Map<string, Hear[]>();
  function hear(event: Event): void {
    let stopped = false;
    for (const each of hearers.get(event.type) ?? []) {
      if (!stopped) hearOr(each, event);
      // `stopImmediatePropagation` has no flag of its own to be read; all who stop an event here also cancel it or own it.
      stopped = event.defaultPrevented || event.cancelBubble;
    }
  }
  function hearOr(each: Hear, event: Event): void {
    try {
      each(event);
    } catch (error) {
      // Whatever broke, what nobody could look at stays out of the page.
      if (carriers.has(event.type)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      throw error;
    }
  }
  return {
    on(types, each) {
      for (const type of types) hearers.set(type, [...(hearers.get(type) ?? []), each]);
    },
    listen(types = gatedEvents) {
      for (const type of types) window.addEventListener(type, hear, { capture: true, passive: false });
    },
  };
}
