/** An attempt that the script in the page's own world has stopped, and that goes on or not by our answer. */
import type { Attempt } from "../attempt.ts";
import type { Bus } from "../bus.ts";
import { shadowRootOf } from "../deep-target.ts";
import type { Gate } from "../gate.ts";

/** How often it is looked whether the gate has ended without an answer, as when something broke. Milliseconds. */
const lookEvery = 250;

export type OverBus = Pick<Attempt, "kind" | "content"> & {
  /** What the page gets instead; its return value goes with the answer. */
  readonly change: (redacted: Parameters<NonNullable<Attempt["releaseRedacted"]>>[0]) => string;
};

/** `event` is the question: not cancelled, the page goes on with what it has. */
export function admitOverBus(gate: Gate, bus: Bus, event: Event, id: number, begin: () => OverBus): void {
  let answered = false;
  const answer: Bus["answer"] = (...given) => {
    if (!answered) bus.answer(...given);
    answered = true;
  };
  const attempt = (): Attempt => {
    const { kind, content, change } = begin();
    return {
      kind,
      content,
      target: deepActive(),
      before: () => "",
      readBack: () => null,
      async releaseOriginal() {
        answer(id, "original");
        return "taken";
      },
      async releaseRedacted(redacted) {
        answer(id, "changed", change(redacted));
        return "taken";
      },
      leave: () => answer(id, "left"),
    };
  };
  const busy = gate.holding;
  if (gate.admit(event, attempt)) return;
  if (busy) {
    // At once: the page may be asking because of the very text that is being let through, and wait with that for the answer.
    answer(id, "left");
    return;
  }
  const timer = setInterval(() => {
    if (gate.holding && !answered) return;
    clearInterval(timer);
    answer(id, "left");
  }, lookEvery);
}

function deepActive(): Element {
  let active = document.activeElement ?? document.documentElement;
  for (let root = shadowRootOf(active); root?.activeElement; root = shadowRootOf(active)) active = root.activeElement;
  return active;
}
