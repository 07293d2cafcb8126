/** Shows the person the real values again, where the page has placeholders. Costs nothing while no value is kept. */

import { composerOf } from "../composer/read-composer.ts";
import { controlAt, saysSend } from "../composer/send-control.ts";
import { deepTarget } from "../deep-target.ts";
import type { Gate } from "../gate.ts";
import type { Ears } from "../listen-early.ts";
import type { ValueView } from "./value-view.ts";

/** A page may go from one conversation to another without a word; while values are kept it is looked at so often. Milliseconds. */
const followEvery = 500;

export function startRestore(ears: Ears, gate: Gate): void {
  const { conversation, showing } = gate.parts;
  // Made when there is something to show: by then it is known which language is spoken.
  let view: Promise<ValueView> | null = null;
  let following: ReturnType<typeof setInterval> | undefined;
  conversation.onChange(() => {
    clearInterval(following);
    if (conversation.keepsAny()) following = setInterval(conversation.follow, followEvery);
    const values = conversation.values();
    if (values.size > 0) view ??= showing.whenHere().then((shown) => shown.valueView(gate));
    void view?.then((made) => made.use(conversation.values())).catch(() => undefined);
  });
  // Keys pressed in our own buttons are none of the page's business.
  ears.on(["keydown", "keypress", "keyup"], (event) => {
    if (showing.isInLayer(event)) event.stopImmediatePropagation();
  });
  ears.on(["keydown", "click", "submit"], (event) => {
    if (event.isTrusted && conversation.values().size > 0 && isSend(event)) conversation.sent();
  });
  if (document.readyState === "loading") window.addEventListener("DOMContentLoaded", conversation.follow, { once: true });
  else conversation.follow();
  window.addEventListener("pagehide", conversation.handOn);
  window.addEventListener("pageshow", conversation.follow);
}

/** A new conversation gets its address after its first message. */
function isSend(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key === "Enter" && !event.shiftKey && composerOf(deepTarget(event)) !== null;
  if (event.type === "submit") return true;
  const control = controlAt(deepTarget(event));
  return control !== null && saysSend(control);
}
