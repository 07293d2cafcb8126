/**
 * Send: Enter, a button, a form. What the composer holds gets its verdict before the first event of the gesture reaches the page; a clean
 * one goes on as it is, for the price of one comparison. Of any other the page gets no part, down to the key or the finger coming up.
 */

import { cancel } from "../cancel.ts";
import { type Composers, composersIn } from "../composer/composers.ts";
import { composerOf } from "../composer/read-composer.ts";
import { createRootEars } from "../composer/root-ears.ts";
import { composersSentBy, controlAt, saysSend } from "../composer/send-control.ts";
import { deepTarget } from "../deep-target.ts";
import type { Gate } from "../gate.ts";
import type { Ears, Hear } from "../listen-early.ts";
import { fieldsOf } from "../plain-dom.ts";
import { sendAttempt } from "./send-attempt.ts";
import { createStrokes } from "./send-strokes.ts";

export function listenForSends(ears: Ears, gate: Gate, composers: Composers): void {
  const hearSubmit = orHeld(gate, (event) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    const form = event.target;
    const inside = new Set([...composersIn(form), ...[...fieldsOf(form)].flatMap((field) => composerOf(field) ?? [])]);
    judgeSend(event, [...inside], gate, composers);
  });
  ears.on(["submit"], hearSubmit);
  const hearRootsAround = createRootEars(hearSubmit);
  // An editor that puts in by itself what was typed lets no "input" happen.
  ears.on(["focusin", "beforeinput", "input", "keyup"], (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    composers.changed(target);
    hearRootsAround(deepTarget(event));
  });
  listenToKeys(ears, gate, composers);
  listenToPresses(ears, gate, composers);
}

/** Where looking breaks, nothing goes on, and the person is told. */
function orHeld(gate: Gate, hear: Hear): Hear {
  return (event) => {
    try {
      hear(event);
    } catch (error) {
      gate.admit(event, () => {
        throw error;
      });
    }
  };
}

/** True: the event goes on. */
function judgeSend(event: Event, sent: readonly Element[], gate: Gate, composers: Composers): boolean {
  for (const composer of sent) {
    const { text, quiet } = composers.look(composer);
    if (text.trim() === "" || (quiet && !gate.holding)) continue;
    if (!gate.holding && composers.takeApproval(composer, text)) continue;
    if (gate.holding && !event.isTrusted) {
      // A page that tries and tries does not get to move the focus.
      cancel(event);
      return false;
    }
    if (!gate.admit(event, () => sendAttempt(composer, text, composers, gate))) return false;
    // Looked at and let through, and recorded where policy asks: the other events of this gesture are not another send.
    composers.approve(composer, text);
    composers.takeApproval(composer, text);
  }
  return true;
}

/** Would be held: for events of a gesture that come before the one at which it is. No effects. */
function wouldHold(sent: readonly Element[], gate: Gate, composers: Composers): boolean {
  return sent.some((composer) => {
    const { text, quiet } = composers.look(composer);
    if (text.trim() === "") return false;
    return gate.holding || (!quiet && !composers.isApproved(composer, text) && gate.wouldHold(text) !== null);
  });
}

function listenToKeys(ears: Ears, gate: Gate, composers: Composers): void {
  const strokes = createStrokes();
  const hear = orHeld(gate, (event) => {
    if (!(event instanceof KeyboardEvent) || (event.key !== "Enter" && event.key !== " " && event.keyCode !== 229)) return;
    const sent = () => sentByKey(event, gate, composers);
    switch (strokes.next(event)) {
      case "ours":
        cancel(event);
        return;
      case "composing":
        // The Enter that ends a composition is no send; a page that takes its coming up for one does not hear of it.
        if (event.type === "keyup" && wouldHold(sent(), gate, composers)) cancel(event);
        return;
      default:
        if (!judgeSend(event, sent(), gate, composers)) strokes.take(event);
    }
  });
  ears.on(["keydown", "keypress", "keyup"], hear);
}

/** The composers that this stroke may send. */
function sentByKey(event: KeyboardEvent, gate: Gate, composers: Composers): Element[] {
  const path = event.composedPath()[0];
  // Blanks are typed: no more work than this.
  if (event.key === " " && path instanceof Element && composers.knows(path)) return [];
  const target = deepTarget(event);
  const composer = composerOf(target);
  if (composer) return isSendKey(event) ? [composer] : [];
  const control = controlAt(target);
  if (control)
    return composersSentBy(control, composers).filter((each) => saysSend(control) || wouldHold([each], gate, composers));
  // With the focus nowhere, some pages send what stands in their composer.
  return event.key === "Enter" && (target === document.body || target === document.documentElement) ? composers.all() : [];
}

/** Shift and Enter make a new line everywhere; with Ctrl or Cmd it is a send all the same. */
function isSendKey(event: KeyboardEvent): boolean {
  return event.key === "Enter" && (!event.shiftKey || event.ctrlKey || event.metaKey);
}

const starts = new Set(["pointerdown", "mousedown", "touchstart"]);

function listenToPresses(ears: Ears, gate: Gate, composers: Composers): void {
  /** The composers of a press that the page does not hear of; null while it hears. */
  let taken: readonly Element[] | null = null;
  let pressedAt: EventTarget | null = null;

  const hear = orHeld(gate, (event) => {
    const { showing } = gate.parts;
    if (showing.owns(event) || showing.isInLayer(event) || (event instanceof MouseEvent && event.button !== 0)) return;
    if (event.type === "click") {
      const sent = taken ?? sentByPress(event, gate, composers);
      [taken, pressedAt] = [null, null];
      judgeSend(event, sent, gate, composers);
      return;
    }
    if (event.type === "pointerdown" || (starts.has(event.type) && !(taken && pressedAt === event.target))) {
      const sent = sentByPress(event, gate, composers);
      taken = wouldHold(sent, gate, composers) ? sent : null;
      pressedAt = event.target;
    }
    if (taken) keepFromPage(event);
  });
  ears.on(["pointerdown", "mousedown", "touchstart", "pointerup", "mouseup", "touchend", "click"], hear);
}

/** What is clearly a send is one whatever the text; of the rest only what policy would hold counts. */
function sentByPress(event: Event, gate: Gate, composers: Composers): Element[] {
  const control = controlAt(deepTarget(event));
  if (!control) return [];
  const sent = composersSentBy(control, composers);
  return saysSend(control) ? sent : sent.filter((composer) => wouldHold([composer], gate, composers));
}

/** A touch whose default is prevented makes no click, and the click is where the person is asked. */
function keepFromPage(event: Event): void {
  if (event.type.startsWith("touch")) event.stopImmediatePropagation();
  else cancel(event);
}
