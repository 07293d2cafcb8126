/**
 * Stands before the button that gives an application access. The worker says what policy does about it; a press that is held goes on as the
 * button's own once the person has chosen.
 */
import type { ConsentHere } from "../../bridge/consent-here.ts";
import type { Consent, ConsentStep } from "../../schema/consent.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";
import { cancel } from "../cancel.ts";
import { ears } from "../listen-early.ts";
import type { Nudge } from "../nudge/nudge.ts";
import { clientNameHere, consentHere, providerHere } from "./here.ts";
import { pressedIn } from "./pressed.ts";
import { questionOf } from "./question.ts";

export interface ConsentPageParts {
  readonly providers: readonly ConsentProvider[];
  readonly nudge: Nudge;
  /** Rejects where no worker answers. */
  see(consent: Consent | null, provider: string): Promise<ConsentHere>;
  tell(step: ConsentStep): void;
  /** From then on the nudge speaks so. */
  speak(words: ConsentHere["words"]): void;
}

/** A press waits so long for the worker; then it goes on, since nobody could say what policy wants. Milliseconds. */
const patience = 4_000;
const starts = ["pointerdown", "mousedown", "touchstart", "pointerup", "mouseup", "touchend"] as const;

export function watchConsent({ providers, nudge, see, tell, speak }: ConsentPageParts): void {
  const provider = providerHere(providers);
  if (!provider) return;
  const { id } = provider;
  let here: ConsentHere | null = null;
  let goesOn = false;
  let asking = false;

  const asked = whenNamed(consentHere(providers), (consent) => see(consent, id)).then(
    (answer) => {
      here = answer;
      speak(answer.words);
    },
    () => undefined,
  );

  ears(["keydown", "keypress", "keyup", ...starts, "click", "submit"]).on(["keydown", "keypress", "keyup"], (event) => {
    if (!(event instanceof KeyboardEvent) || !nudge.owns(event)) return;
    event.stopImmediatePropagation();
    if (event.repeat && event.key === "Enter") event.preventDefault();
    nudge.key(event);
  });
  ears().on([...starts, "click", "submit"], (event) => {
    if (nudge.owns(event)) return;
    const pressed = pressedIn(event, provider);
    if (!pressed) return;
    const counts = event.type === "click" || event.type === "submit";
    if (pressed.what === "deny" || goesOn || (here && !here.card)) {
      if (counts) tell(pressed.what);
      return;
    }
    if (counts) cancel(event);
    else event.stopImmediatePropagation();
    if (!counts) return;
    if (asking) nudge.remind();
    else void settle(pressed.button);
  });

  async function settle(button: HTMLElement): Promise<void> {
    asking = true;
    try {
      await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))]);
      if (here?.card) {
        tell(here.card.proceed === null ? "blocked" : "held");
        const { step } = await nudge.ask(questionOf(here.card), button.getBoundingClientRect());
        if (step !== "proceed" || here.card.proceed === null) {
          if (here.card.proceed !== null) tell("leave");
          return;
        }
        tell("proceed");
      } else tell("approve");
      goesOn = true;
      if (button instanceof HTMLFormElement) button.requestSubmit();
      else button.click();
    } finally {
      asking = false;
    }
  }
}

/** The heading comes with the page; whoever asks has it by then, and nobody waits longer for it than for the page. */
async function whenNamed<Answer>(consent: Consent | null, then: (consent: Consent | null) => Promise<Answer>): Promise<Answer> {
  if (consent && document.readyState === "loading") {
    await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
  }
  return then(consent && { ...consent, clientName: clientNameHere() });
}
