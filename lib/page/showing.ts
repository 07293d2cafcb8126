/**
 * What people see, on demand: its script comes when the page has been built, and runs when there is first something to show. Where it does
 * not come, whatever needs a question stays held.
 */
import type { Words } from "../bridge/protocol.ts";
import { arrives } from "./judge/arrives.ts";
import { knowledge } from "./judge/knowledge.ts";
import { showPlainNotice } from "./plain-notice.ts";
import type { MakeShown, Saying, Shown } from "./shown.ts";

export interface Showing extends Pick<Shown, "speak" | "owns" | "key" | "remind" | "close" | "isInLayer" | "tell"> {
  /** Rejects where the script does not come, or breaks. */
  whenHere(): Promise<Shown>;
  /** When the browser has nothing else to do. */
  warmUp(): void;
}

/** `tampered`: the page has taken the card away so often that it is left alone. */
export function createShowing(tampered: () => void): Showing {
  const known = knowledge();
  let made: Shown | null = null;
  let words: Words | null = null;
  let waiting: Promise<Shown> | null = null;

  /** Null until the script has arrived. */
  function now(): Shown | null {
    if (made) return made;
    if (!known.show) known.runShown?.();
    if (!known.show) return null;
    made = (known.show as MakeShown)(tampered);
    if (words) made.speak(words);
    return made;
  }

  /** Once nobody came in time nobody is waited for again. */
  async function whenHere(): Promise<Shown> {
    const here = now();
    if (here) return here;
    waiting ??= arrives(now);
    return waiting;
  }

  return {
    whenHere,
    warmUp: () => void requestIdleCallback(() => void whenHere().catch(() => undefined)),
    speak(spoken) {
      words = spoken;
      made?.speak(spoken);
    },
    // Before anything was shown there is nothing that could be ours.
    owns: (event) => made?.owns(event) ?? false,
    key: (event) => made?.key(event),
    remind: () => made?.remind(),
    close: () => made?.close(),
    isInLayer: (event) => made?.isInLayer(event) ?? false,
    tell(what, near) {
      if (made) made.tell(what, near);
      else if (what !== "working" || known.runShown) void tellWhenHere(what, near);
    },
  };

  async function tellWhenHere(what: Saying, near: Element): Promise<void> {
    try {
      (await whenHere()).tell(what, near);
    } catch {
      if (what === "unchecked") showPlainNotice(words);
    }
  }
}
