import type { ConsentCard } from "../../bridge/consent-here.ts";
import type { Question } from "../nudge/card.ts";
import type { Step } from "../nudge/step.ts";

/** The worker's card as one that can be asked. Leaving is what we would choose. */
export function questionOf(card: ConsentCard): Question {
  const { heading, why, asks, approved, proceed, leave, footer, helpUrl } = card;
  const steps: Step[] = [{ kind: "cancel", label: leave }];
  if (approved) steps.push({ kind: "approved-tool", ...approved, takesAlong: false });
  if (proceed !== null) steps.push({ kind: "proceed", label: proceed, askReason: null });
  return {
    ...{ tone: proceed === null ? "stop" : "caution", heading, why, about: null, samples: asks, inWords: true, steps, footer },
    ...{ note: null, helpUrl },
  };
}
