/** The card that asks: what was found, why it matters here, and the next steps. Drawing only; it decides nothing. */
import { drawActions } from "./actions.ts";
import { type Advice, drawAdvice } from "./advice.ts";
import { element } from "./element.ts";
import { drawFoldButton } from "./fold-button.ts";
import { drawMark } from "./mark.ts";
import { createPanels } from "./panel.ts";
import type { Answer, Step } from "./step.ts";
import { labels } from "./words.ts";

export type Tone = "notice" | "caution" | "stop";

export interface Question {
  readonly tone: Tone;
  readonly heading: string;
  readonly why: string;
  /** Names of the files that it is about; shown to the person only. */
  readonly about: string | null;
  /** Masked values, most telling first; those that look alike once. */
  readonly samples: readonly string[];
  /** How many values the samples stand for, as the heading counts them; as many as there are samples if absent. */
  readonly values?: number;
  /** Samples are words of ours, read as a list, and no masked values. */
  readonly inWords?: boolean;
  readonly steps: readonly Step[];
  readonly footer: readonly string[];
  readonly note: string | null;
  readonly helpUrl: string | null;
  readonly advice?: Advice | null;
}

/** The style sheet draws them, and names of files: `window.find` tells a page what text there is, in closed roots too. More would push the steps out of sight. */
const shownSamples = 6;

/** How many values there are beside those that are shown; 0 where everything that can be told apart is. */
export function unshown({ samples, values = samples.length }: Pick<Question, "samples" | "values">): number {
  return samples.length > shownSamples ? values - shownSamples : 0;
}

/** A dialog, not yet in the page. `answer` is called for each choice that `accepts` lets through; the caller closes it. */
export function drawCard(
  question: Question,
  accepts: (event: MouseEvent) => boolean,
  answer: (given: Answer) => void,
): HTMLDialogElement {
  const panels = createPanels(accepts, answer, (state) => {
    actions.hidden = state !== "none";
    dialog.classList.toggle("wide", state === "wide");
    dialog.classList.toggle("in-panel", state !== "none");
  });
  const actions = drawActions(question.steps, panels);

  const more = unshown(question);
  const dialog = element(
    "dialog",
    {
      class: `card ${question.tone}`,
      popover: "manual",
      role: "alertdialog",
      "aria-labelledby": "heading",
      "aria-describedby": "why",
    },
    element(
      "header",
      {},
      drawMark(),
      element("div", {}, element("h2", { id: "heading" }, question.heading), element("p", { id: "why" }, question.why)),
      drawFoldButton(),
    ),
    question.about !== null && element("p", { class: "about", title: question.about, "data-text": question.about }),
    question.samples.length > 0 &&
      element(
        "ul",
        { class: question.inWords ? "samples in-words" : "samples", "aria-label": labels.samples },
        ...question.samples.slice(0, shownSamples).map((sample) => element("li", { "data-sample": sample })),
        more > 0 && element("li", { class: "more" }, labels.more(more)),
      ),
    question.advice && drawAdvice(question.advice),
    actions,
    panels.place,
    element(
      "footer",
      {},
      question.note && element("span", { class: "note" }, question.note),
      ...question.footer.map((line) => element("span", {}, line)),
      question.helpUrl && element("a", { href: question.helpUrl, target: "_blank", rel: "noopener noreferrer" }, labels.help),
    ),
  );
  return dialog;
}
