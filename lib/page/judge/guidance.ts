/** How to speak to this person, as the worker knows it: asked for when it is wanted, with every question, and when the page comes to the fore. */
import type { Guidance, GuidancePage } from "../../bridge/guidance.ts";
import type { Family } from "../../schema/finding.ts";
import { aMoment } from "./a-moment.ts";

export interface GuidanceSource {
  /** Null while the worker has not answered: then everything is asked about and nothing is explained. */
  now(): Guidance | null;
  /** Asks, if nobody has yet. Resolves when it is known, or when nobody should wait any longer. */
  settled(): Promise<unknown>;
  /** The person was asked. `explained`: the kind of data of which it was said why it stays out. */
  asked(explained: Family | null): void;
  open(page: GuidancePage): void;
}

export interface GuidanceRoads {
  readonly ask: () => Promise<Guidance>;
  readonly noteAsked: (explained: Family | null) => Promise<Guidance>;
  readonly open: (page: GuidancePage) => Promise<unknown>;
}

/** A worker that does not answer changes nothing: what is known stays, and what was asked is counted here until it does. */
export function createGuidance({ ask, noteAsked, open }: GuidanceRoads): GuidanceSource {
  let known: Guidance | null = null;
  let day = "";
  let first: Promise<unknown> | null = null;
  const take = (work: Promise<Guidance>) =>
    work.then(
      (answer) => {
        known = answer;
        day = today();
      },
      () => undefined,
    );
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void take(ask());
  });
  return {
    settled() {
      first ??= aMoment(take(ask()));
      return first;
    },
    now() {
      if (known?.asksLeft == null || day === today()) return known;
      // Yesterday's count says nothing of today: until it is known everything is asked about.
      known = { ...known, asksLeft: null };
      void take(ask());
      return known;
    },
    asked(explained) {
      // At once: the next attempt may come before the answer.
      if (known?.asksLeft) known = { ...known, asksLeft: known.asksLeft - 1 };
      void take(noteAsked(explained));
    },
    open: (page) => void open(page).catch(() => undefined),
  };
}

/** On the person's own calendar. */
function today(): string {
  return new Date().toDateString();
}
