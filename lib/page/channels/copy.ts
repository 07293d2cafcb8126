/** Copying an answer out of the page: recorded, by counts and size alone, where policy asks for it. Nothing is held. */

import type { BareGate } from "../bare-gate.ts";
import type { Bus } from "../bus.ts";
import { isTextField } from "../composer/caret.ts";
import { deepTarget } from "../deep-target.ts";
import type { Ears } from "../listen-early.ts";

export function listenForCopies(ears: Ears, gate: BareGate, bus: Bus | null): void {
  ears.on(["copy"], (event) => {
    if (!event.isTrusted || !wanted(gate)) return;
    const target = deepTarget(event);
    // What a person copies out of the composer is his own.
    if (isTextField(target) || (target instanceof HTMLElement && target.isContentEditable)) return;
    recordCopy(gate, document.getSelection()?.toString() ?? "");
  });
  // The page's own copy button.
  bus?.on("copied", (_, text) => {
    if (wanted(gate)) recordCopy(gate, text);
  });
}

function wanted({ parts }: BareGate): boolean {
  return parts.policy.current()?.policy.recordCopies === true;
}

/** `text` is looked at here, for counts; none of it is recorded. */
export function recordCopy(gate: BareGate, text: string): void {
  const match = gate.parts.toolHere();
  if (match && text !== "") gate.note({ match, kind: "copy", outcome: "allowed", action: "record", text });
}
