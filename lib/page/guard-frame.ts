/**
 * Frames within an AI tool's page whose own host is in no catalogue: content in them reaches the tool as well. And a tool's own pages under
 * an address that the manifest's globs do not fit: at another port, or with a dot behind the host. The gate is not there from the start, so the
 * few lines here listen first, hold, and ask the worker for it. A page without TLS they reach only when it has been built.
 */

import { cancel } from "./cancel.ts";
import { claimedGate } from "./claim-gate.ts";
import { readCaret } from "./composer/caret.ts";
import { contentOf } from "./composer/content-of.ts";
import { release } from "./composer/release.ts";
import { deepTarget } from "./deep-target.ts";
import { hostsAround } from "./here/page-address.ts";
import { keep, takeKept } from "./kept.ts";
import { ears, type GatedEvent } from "./listen-early.ts";

/** What brings content into a page, or out of it. */
const held: readonly GatedEvent[] = ["paste", "drop", "submit", "input", "change", "keydown"];
/** In the frames of ordinary pages: what may have to be held, and what comes before it. */
const heldAnywhere: readonly GatedEvent[] = ["paste", "drop"];
const approaches = ["pointerdown", "focusin", "keydown", "dragenter"] as const;
/** Until the worker is asked again if it did not answer. Milliseconds. */
const askAgainAfter = 500;

export interface GuardParts {
  readonly isToolHost: (host: string) => boolean;
  /** Resolves when the gate runs here, or with false where nothing around is an AI tool. */
  readonly place: (around: string[]) => Promise<boolean>;
}

/** A page's top frame costs a look at its host, and a frame whose page is of the same host as all around it not much more. */
export function guardFrame({ isToolHost, place }: GuardParts): void {
  if (claimedGate()) return;
  const around = hostsAround();
  const here = [location.hostname, ...around];
  if (here.some(isToolHost)) holdUntilPlaced(() => place(here));
  else if (window === window.top) return;
  else if (!location.ancestorOrigins || around.some((host) => host !== hostHere())) askOnApproach(() => place(around));
}

/** A frame without an address of its own has the host of whoever made it; "" for one that was given none. */
function hostHere(): string {
  if (location.hostname !== "" || !URL.canParse(self.origin)) return location.hostname;
  return new URL(self.origin).hostname;
}

function holdUntilPlaced(place: () => Promise<boolean>): void {
  let waiting = true;
  ears().on(held, (event) => waiting && hold(event));
  const ask = () => {
    place().then(
      (placed) => {
        waiting = false;
        if (!placed) letGo();
      },
      () => setTimeout(ask, askAgainAfter),
    );
  };
  ask();
}

/**
 * The company may have tools of its own, which only the worker knows. It is asked when somebody turns to the frame, so that a page full
 * of frames wakes nobody; a paste that is faster than the answer waits for it.
 */
function askOnApproach(place: () => Promise<boolean>): void {
  let answer: "unknown" | "asked" | "here" = "unknown";
  const ask = () => {
    if (answer !== "unknown") return;
    answer = "asked";
    for (const type of approaches) window.removeEventListener(type, ask, true);
    place()
      .then((placed) => placed || letGo())
      .catch(letGo)
      .finally(() => {
        answer = "here";
      });
  };
  for (const type of approaches) window.addEventListener(type, ask, { capture: true, passive: true });
  ears(heldAnywhere).on(heldAnywhere, (event) => {
    ask();
    if (answer === "asked") hold(event);
  });
}

/** No AI tool's frame, or nobody can tell: what was pasted meanwhile goes where it was going. */
function letGo(): void {
  for (const { target, caret, content } of takeKept()) {
    release(target, caret, { text: content.plain, html: content.html, files: content.files });
  }
}

function hold(event: Event): void {
  // The gate hears the same events, and is here some time before the worker's answer is.
  if (!event.isTrusted || claimedGate()) return;
  if (event instanceof ClipboardEvent) {
    const target = deepTarget(event);
    keep({ target, caret: readCaret(target), content: contentOf(event.clipboardData) });
  } else if (event instanceof KeyboardEvent ? event.key !== "Enter" : isTyping(event)) {
    return;
  }
  cancel(event);
}

/** Only a file that was chosen brings something new. */
function isTyping(event: Event): boolean {
  return event.type === "input" || event.type === "change" ? !(event.target as HTMLInputElement | null)?.files : false;
}
