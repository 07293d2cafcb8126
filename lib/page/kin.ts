/**
 * The gates of all frames and windows of one origin that reach each other: what is withheld in one must not leave by another. They meet at
 * the topmost of them. Questions are answered in the same turn, by yes or no; nothing else crosses.
 */

export type KinQuestion = "armed" | "carries" | "reopened";

export interface Kin {
  /** True if any of the others says yes. */
  ask(question: KinQuestion, text?: string): boolean;
}

/** On a window and on the nodes: somebody wants to be known. Pages can see it; what it brings them, see `head`. */
export const meet = "waymark-kin";

/** `answer` speaks for this frame alone. */
export function joinKin(answer: (question: KinQuestion, text: string) => boolean): Kin {
  const own = document.createDocumentFragment();
  const others = new Set<Node>();
  let head: Node | null = null;
  let joining = true;

  // The head passes a question on to all the rest; the others answer for themselves.
  own.addEventListener("question", (event) => {
    const { detail } = event as CustomEvent<string>;
    const [question, text] = split(detail);
    if (answer(question, text) || askOthers(detail)) event.preventDefault();
  });
  own.addEventListener(meet, (event) => {
    // Only in the turn in which it was asked for: a page that has got hold of this node must not put itself in the head's place.
    if (joining) head = (event as FocusEvent).relatedTarget as Node | null;
  });
  window.addEventListener(
    meet,
    (event) => {
      event.stopImmediatePropagation();
      // Of another window, and of that window's classes.
      const joining = (event as FocusEvent).relatedTarget as Node | null;
      if (!joining) return;
      others.add(joining);
      joining.dispatchEvent(new FocusEvent(meet, { relatedTarget: own }));
    },
    { capture: true },
  );
  const top = topmost();
  if (top !== window) top.dispatchEvent(new FocusEvent(meet, { relatedTarget: own }));
  joining = false;

  function askOthers(detail: string): boolean {
    let yes = false;
    for (const other of others) {
      if (isGone(other)) others.delete(other);
      else if (put(other, detail)) yes = true;
    }
    return yes;
  }

  return {
    ask(question, text = "") {
      const detail = `${question} ${text}`;
      return head && !isGone(head) ? put(head, detail) : askOthers(detail);
    },
  };
}

function put(node: EventTarget, detail: string): boolean {
  try {
    return !node.dispatchEvent(new CustomEvent("question", { detail, cancelable: true }));
  } catch {
    // Its document is gone.
    return false;
  }
}

function split(detail: unknown): [KinQuestion, string] {
  if (typeof detail !== "string") return ["armed", ""];
  const space = detail.indexOf(" ");
  return [detail.slice(0, space) as KinQuestion, detail.slice(space + 1)];
}

/** The farthest window of this origin, by way of parents and of whoever opened it. */
function topmost(): Window {
  let found: Window = window;
  const seen = new Set<Window>();
  for (let next: Window | null = found; next && !seen.has(next); next = next.parent === next ? next.opener : next.parent) {
    seen.add(next);
    if (isOfThisOrigin(next)) found = next;
  }
  return found;
}

function isOfThisOrigin(other: Window): boolean {
  try {
    return other.document !== null;
  } catch {
    return false;
  }
}

/** A frame or window that was closed. Gecko leaves objects behind that throw at every touch. */
function isGone(node: Node): boolean {
  try {
    return !node.ownerDocument?.defaultView;
  } catch {
    return true;
  }
}
