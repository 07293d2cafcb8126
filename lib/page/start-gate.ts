/** Opens the gate's ways in a fixed order. Call it in the first turn of the script: its listeners then come before the page's. */

import { joinBus } from "./bus.ts";
import { listenForClipboard } from "./channels/clipboard.ts";
import { listenForCopies } from "./channels/copy.ts";
import { listenForDrops } from "./channels/drop.ts";
import { listenForPastes } from "./channels/paste.ts";
import { listenForPickers } from "./channels/picker.ts";
import { watchRequests } from "./channels/request.ts";
import { listenForSends } from "./channels/send.ts";
import { holdTyping } from "./channels/typing.ts";
import { listenForUploads } from "./channels/upload.ts";
import { createComposers } from "./composer/composers.ts";
import { createGate, type Gate, type GateParts } from "./gate.ts";
import { lookForHandOver } from "./here/look-for-hand-over.ts";
import { type Ears, ears } from "./listen-early.ts";
import type { Answers } from "./report/answer-popup.ts";
import { describePage } from "./report/describe-page.ts";
import { drill } from "./report/drill.ts";
import { type SelfCheckParts, startSelfCheck } from "./report/self-check.ts";
import { startRestore } from "./restore/start-restore.ts";

/** Returns what the gate knows of itself, for those who ask. */
export function startGate(parts: GateParts, report: SelfCheckParts["report"]): Answers {
  const heard = ears();
  const bus = joinBus();
  keepKeysOurs(parts);
  const gate = createGate(parts);
  const composers = createComposers(gate);
  startRestore(heard, gate);
  holdTyping(heard, gate);
  listenForPastes(heard, gate);
  listenForSends(heard, gate, composers);
  listenForUploads(heard, gate);
  listenForDrops(heard, gate);
  listenForClipboard(gate, bus);
  listenForPickers(heard, gate, bus);
  listenForCopies(heard, gate, bus);
  watchRequests(heard, gate, bus, composers.refreshWithheld);
  if (window === window.top) void recordVisit(gate);
  void lookForHandOver(gate);
  warmUpWhenWanted(heard, gate);
  const look = startSelfCheck({ gate, ears: heard, report });
  return {
    "get-coverage": look,
    "describe-page": () => describePage(parts),
    "get-kept-values": () => parts.conversation.kept(),
    "run-drill": () => drill(gate, () => !parts.problems.now().includes("no-backstop")),
  };
}

/** Keys pressed in our own card are none of the page's business: many sites type any key into their composer. */
function keepKeysOurs({ showing }: GateParts): void {
  ears().on(["keydown", "keypress", "keyup"], (event) => {
    if (!(event instanceof KeyboardEvent) || !showing.owns(event)) return;
    event.stopImmediatePropagation();
    // A key that is still down since before the card came is no answer to it.
    if (event.repeat && event.key === "Enter") event.preventDefault();
    showing.key(event);
  });
}

/** When the page is there, or somebody turns to it sooner; in a frame only then: pages are made of many. */
function warmUpWhenWanted(heard: Ears, gate: Gate): void {
  const { classifier, showing, guidance, notSensitive } = gate.parts;
  const know = () => {
    void guidance.settled();
    void notSensitive.settled();
  };
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    know();
    classifier.warmUp();
    showing.warmUp();
  };
  heard.on(["focusin", "pointerdown", "dragenter", "keydown"], begin);
  if (window !== window.top) return;
  know();
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, { once: true });
}

/** The worker keeps one visit of a tool an hour, so this may be sent on every load. */
async function recordVisit({ parts, note }: Gate): Promise<void> {
  await parts.policy.settled();
  const match = parts.toolHere();
  if (match) note({ match, kind: "visit", outcome: "allowed" });
}
