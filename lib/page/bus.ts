/**
 * The gate's end of the way to the script in the page's own world. Whoever forges what comes over it gains nothing: it can be refused more
 * by it, never less.
 */
import { type BusQuestion, busAnswer, handOver, type Settled, writeAnswer } from "../schema/bus.ts";

export interface Bus {
  /** `event` may be cancelled: no, or not yet. `detail` is the question's text. */
  on(question: BusQuestion, hear: (event: Event, detail: string) => void): void;
  answer(id: number, settled: Settled, text?: string): void;
}

/** Call it in the gate's first turn, before any script of the page. Null if nobody is there: then the page's requests are not watched. */
export function joinBus(): Bus | null {
  let node: EventTarget | null = null;
  const take = (event: Event) => {
    event.stopImmediatePropagation();
    if (event instanceof FocusEvent) node = event.relatedTarget;
  };
  window.addEventListener(handOver.offer, take, { capture: true });
  window.dispatchEvent(new Event(handOver.call));
  window.removeEventListener(handOver.offer, take, { capture: true });
  return node && busOver(node);
}

function busOver(node: EventTarget): Bus {
  return {
    on(question, hear) {
      node.addEventListener(question, (event) => {
        hear(event, event instanceof CustomEvent && typeof event.detail === "string" ? event.detail : "");
      });
    },
    answer(id, settled, text) {
      node.dispatchEvent(new CustomEvent(busAnswer, { detail: writeAnswer(id, settled, text) }));
    },
  };
}
