/** What somebody sent, for as long as its answer is waited for: chats show it as a message, forms and searches do not. Goes nowhere. */

/** Where somebody writes. */
export const texts = '[contenteditable]:not([contenteditable="false"]), textarea, input, [role="textbox"]';
/** UTF-16 code units: a word or two stand in many places; so many tell a text again; what a message may have around it. */
const lengths = { least: 8, known: 40, around: 30 } as const;

interface OwnWords {
  /** Null forgets it. */
  sent(field: Element | null): void;
  /** True where nothing but what was sent came with these changes. `length`: of the texts that came. A list that is drawn anew has more. */
  isOwn(records: readonly MutationRecord[], length: number, now: number): boolean;
  /** Whether the page had shown it by then. */
  shownBefore(time: number): boolean;
}

export function ownWords(): OwnWords {
  let wrote = "";
  let shownAt: number | null = null;

  /** Whether it stands where nobody writes. */
  function shows({ addedNodes, target }: MutationRecord): boolean {
    const where = target instanceof Element ? target : target.parentElement;
    if (!where || where.closest(texts)) return false;
    const nodes = addedNodes.length > 0 ? [...addedNodes] : [target];
    return nodes.some((node) => (node.textContent ?? "").replace(/\s+/g, " ").includes(wrote.slice(0, lengths.known)));
  }

  return {
    sent(field) {
      const text = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : field?.textContent;
      const plain = (text ?? "").replace(/\s+/g, " ").trim();
      wrote = plain.length < lengths.least ? "" : plain;
      shownAt = null;
    },
    isOwn(records, length, now) {
      if (wrote === "" || !records.slice(0, 60).some(shows)) return false;
      shownAt ??= now;
      return length < wrote.length + lengths.around;
    },
    shownBefore: (time) => shownAt !== null && shownAt < time,
  };
}
