/** Shows one card or one notice at a time, in the page's top layer. */
import { drawCard, type Question } from "./card.ts";
import { element } from "./element.ts";
import { createNudgeHost } from "./host.ts";
import { drawNotice, type Notice } from "./notice.ts";
import { drawOffer, type Offer } from "./offer.ts";
import { openCard, steerKeys } from "./open-card.ts";
import { pageTheme } from "./page-theme.ts";
import { placeCard } from "./place-card.ts";
import type { Answer } from "./step.ts";
import { guardActivation } from "./trusted-activation.ts";
import { notes } from "./words.ts";

export interface Nudge {
  /** Resolves with the person's choice. The card stays until then. */
  ask(question: Question, composer: DOMRect): Promise<Answer>;
  tell(notice: Notice, composer: DOMRect): void;
  /**
   * Resolves with the answer, null for none wanted; undefined where something else was shown in its place. Takes no focus, and waits until a
   * card that is open has been answered.
   */
  offer(offer: Offer, composer: DOMRect): Promise<string | null | undefined>;
  /** Takes away what is shown; an open card counts as cancelled. */
  close(): void;
  /** Takes the focus back to the open card, if there is one: somebody has pasted again before answering it. */
  remind(): void;
  /** True for events that happen inside the nudge: none of the page's business. */
  owns(event: Event): boolean;
  /** A key that was pressed while the focus is in the nudge. */
  key(event: KeyboardEvent): void;
}

/** How long a notice stays. It takes no clicks, so that it is never in the way of what it lies over. Milliseconds. */
const noticeTime = 8_000;

/** `tampered`: the page has taken the card away so often that it is left alone. */
export function createNudge(tampered: () => void): Nudge {
  let fading: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | null = null;
  let asking: Promise<unknown> = Promise.resolve();
  // A page that keeps taking the card away gets no paste; the person can paste again and is asked again.
  const { host, root, attach, detach } = createNudgeHost(() => {
    tampered();
    leave?.();
  });

  /** It is placed again whenever its size changes. */
  function show(content: HTMLElement, composer: DOMRect, open: () => void): void {
    clearTimeout(fading);
    leave?.();
    host.dataset["theme"] = pageTheme() ?? "";
    attach(content, () => {
      open();
      placeCard(content, composer);
    });
    new ResizeObserver(() => placeCard(content, composer)).observe(content);
  }

  return {
    close() {
      leave?.();
      detach();
    },
    remind: () => root.querySelector<HTMLElement>("dialog [autofocus]")?.focus(),
    owns: (event) => event.composedPath().includes(host),
    key(event) {
      const card = root.querySelector("dialog");
      if (card && steerKeys(event, card, root)) leave?.();
    },

    ask(question, composer) {
      const answer = new Promise<Answer>((resolve) => {
        const card = drawCard(question, accepts, answered);
        const cancelled = () => answered({ step: "cancel" });
        function answered(given: Answer): void {
          // A form that was still waiting for its frame when the card had been left: what is shown now is another.
          if (leave !== cancelled) return;
          guard.stop();
          leave = null;
          detach();
          resolve(given);
        }
        const guard = guardActivation(card, host, root);
        function accepts(event: MouseEvent): boolean {
          const accepted = guard.accepts(event);
          if (!accepted && guard.covered()) explainCover(card);
          return accepted;
        }
        show(card, composer, () => openCard(card, host));
        leave = cancelled;
      });
      asking = answer;
      return answer;
    },

    async offer(offer, composer) {
      await asking;
      return new Promise((resolve) => {
        const card = drawOffer(offer, (event) => guard.accepts(event), answered);
        function answered(answer: string | null | undefined): void {
          guard.stop();
          leave = null;
          detach();
          resolve(answer);
        }
        const guard = guardActivation(card, host, root);
        show(card, composer, () => card.showPopover());
        leave = () => answered(undefined);
      });
    },

    tell(notice, composer) {
      const toast = drawNotice(notice);
      show(toast, composer, () => toast.showPopover());
      if (notice.tone !== "working") fading = setTimeout(detach, noticeTime);
    },
  };
}

/** Once: a button that does nothing must say why. Esc always works. */
function explainCover(card: HTMLElement): void {
  if (card.querySelector(".cover")) return;
  card.querySelector("footer")?.prepend(element("span", { class: "note cover", role: "alert" }, notes.covered));
}
