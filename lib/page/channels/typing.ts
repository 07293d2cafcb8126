/**
 * Where policy makes a tool one to be read, nothing is typed into its composer: what a key, a voice or a suggestion would put in is cancelled
 * before the page hears of it. A browser lets nobody cancel the letters of an input method as they are composed; those are held at the send.
 */

import { cancel } from "../cancel.ts";
import { composerOf } from "../composer/read-composer.ts";
import { deepTarget } from "../deep-target.ts";
import type { Gate } from "../gate.ts";
import type { Ears } from "../listen-early.ts";

/** Said again only after this time: whoever goes on typing has read it. Milliseconds. */
const saidFor = 5_000;

export function holdTyping(ears: Ears, gate: Gate): void {
  let saidAt = Number.NEGATIVE_INFINITY;
  ears.on(["beforeinput"], (event) => {
    const { showing, toolHere } = gate.parts;
    // What is there may be taken out.
    if (!(event instanceof InputEvent) || event.inputType.startsWith("delete") || showing.owns(event)) return;
    if (!gate.readOnly()) return;
    const composer = composerOf(deepTarget(event));
    const match = toolHere();
    if (!composer || !match) return;
    cancel(event);
    if (gate.holding || performance.now() - saidAt < saidFor) return;
    saidAt = performance.now();
    showing.tell({ readOnly: match.tool.name }, composer);
  });
}
