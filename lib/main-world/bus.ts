/** This world's end of the way to the gate: it asks, and carries no policy, no rules and no secrets. */
import { type BusQuestion, busAnswer, handOver, type Settled } from "../schema/bus.ts";
import { apply, bare, getterOf } from "./natives.ts";

export interface Bus {
  /** Something could not be put in place: told to the gate with the next question, when it listens for certain. */
  fail(): void;
  /** Is anything withheld at this moment? Asked of every request; all else only of those that find it so. */
  armed(): boolean;
  /** May this text not leave? */
  carries(text: string): boolean;
  tell(what: BusQuestion, detail?: string): void;
  /** Shows the gate a node. */
  show(what: BusQuestion, node: Node): void;
  /**
   * Asks with a number of its own; `settled` is called at once, or when the person has answered. `put`: makes the event's init of the
   * number.
   */
  askFor(what: "clipboard", write: (id: number) => string, settled: (how: Settled, text: string) => void): void;
  askFor(what: "file", node: Node, settled: (how: Settled, text: string) => void): void;
}

/** Call it in the first turn, before any script of the page. */
export function openBus(): Bus {
  const { addEventListener, dispatchEvent } = EventTarget.prototype;
  const { stopImmediatePropagation } = Event.prototype;
  const { indexOf, slice } = String.prototype;
  const detailOf = getterOf(CustomEvent.prototype, "detail");
  const NativeCustomEvent = CustomEvent;
  const NativeFocusEvent = FocusEvent;
  const waiting = bare<Record<number, (how: Settled, text: string) => void>>({});
  let lastId = 0;
  let failed = false;

  const node = document.createDocumentFragment();
  const offer = () => apply(dispatchEvent, window, [new NativeFocusEvent(handOver.offer, bare({ relatedTarget: node }))]);
  window.addEventListener(
    handOver.call,
    (event) => {
      apply(stopImmediatePropagation, event, []);
      offer();
    },
    bare({ capture: true, once: true }),
  );

  apply(addEventListener, node, [
    busAnswer,
    (event: Event) => {
      const answer = detailOf(event) as string;
      const first = apply(indexOf, answer, [" "]) as number;
      const second = apply(indexOf, answer, [" ", first + 1]) as number;
      const id = +(apply(slice, answer, [0, first]) as string);
      const settled = waiting[id];
      delete waiting[id];
      settled?.(apply(slice, answer, [first + 1, second]) as Settled, apply(slice, answer, [second + 1]) as string);
    },
  ]);

  const dispatch = (event: Event) => apply(dispatchEvent, node, [event]) as boolean;
  const ask = (what: BusQuestion, detail?: string) =>
    !dispatch(new NativeCustomEvent(what, bare({ cancelable: true, detail: detail ?? null })));
  return bare({
    fail() {
      failed = true;
    },
    armed() {
      if (failed) {
        failed = false;
        ask("broken");
      }
      return ask("armed");
    },
    carries: (text: string) => ask("carries", text),
    tell: (what: BusQuestion, detail?: string) => void ask(what, detail),
    show: (what: BusQuestion, shown: Node) => void dispatch(new NativeFocusEvent(what, bare({ relatedTarget: shown }))),
    askFor(what: "clipboard" | "file", about: ((id: number) => string) | Node, settled: (how: Settled, text: string) => void) {
      const id = ++lastId;
      waiting[id] = settled;
      const event =
        what === "clipboard"
          ? new NativeCustomEvent(what, bare({ cancelable: true, detail: (about as (id: number) => string)(id) }))
          : new NativeFocusEvent(what, bare({ cancelable: true, detail: id, relatedTarget: about as Node }));
      if (!dispatch(event)) return;
      delete waiting[id];
      settled("original", "");
    },
  });
}
