/** The card that asks: what was found, why it matters here, and the next steps. Drawing only; it decides nothing. */
import type { ReasonCode } from "../../schema/action.ts";
import { element } from "./element.ts";
import { drawMark } from "./mark.ts";
import { labels, type ReasonWords, reasons } from "./words.ts";

export type Tone = "notice" | "caution" | "stop";

export interface Question {
  readonly tone: Tone;
  readonly heading: string;
  readonly why: string;
  /** Names of the files that it is about; shown to the person only. */
  readonly about: string | null;
  /** Masked values, most telling first. */
  readonly samples: readonly string[];
  readonly steps: readonly Step[];
  readonly footer: readonly string[];
  readonly note: string | null;
  readonly helpUrl: string | null;
}

export type Step =
  | { readonly kind: "approved-tool"; readonly label: string; readonly url: string }
  | { readonly kind: "redact"; readonly label: string }
  | { readonly kind: "proceed"; readonly label: string; readonly askReason: ReasonWords | null }
  | { readonly kind: "copy"; readonly label: string; readonly text: string }
  | { readonly kind: "cancel"; readonly label: string };

export type Answer = { readonly step: Step["kind"]; readonly reason?: ReasonCode };

/** More would push the steps out of sight. The style sheet shows them: `window.find` tells a page what text there is, in closed roots too. */
const shownSamples = 6;

/** A dialog, not yet in the page. `answer` is called for each choice that `accepts` lets through; the caller closes it. */
export function drawCard(
  question: Question,
  accepts: (event: MouseEvent) => boolean,
  answer: (given: Answer) => void,
): HTMLDialogElement {
  const asked = question.steps.find((step) => step.kind === "proceed")?.askReason;
  const reasonForm = asked ? drawReasons(asked, accepts, answer, () => showReasons(false)) : null;
  const actions = element("div", { class: "actions" });
  question.steps.forEach((step, index) => {
    actions.append(
      drawStep(step, index === 0, accepts, step.kind === "proceed" && step.askReason ? () => showReasons(true) : answer),
    );
  });

  function showReasons(shown: boolean): void {
    if (!reasonForm) return;
    reasonForm.hidden = !shown;
    actions.hidden = shown;
    (shown ? reasonForm : actions).querySelector<HTMLElement>("input, button, a")?.focus();
  }

  const more = question.samples.length - shownSamples;
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
    ),
    question.about !== null && element("p", { class: "about", title: question.about }, question.about),
    question.samples.length > 0 &&
      element(
        "ul",
        { class: "samples", "aria-label": labels.samples },
        ...question.samples.slice(0, shownSamples).map((sample) => element("li", { "data-sample": sample })),
        more > 0 && element("li", { class: "more" }, labels.more(more)),
      ),
    actions,
    reasonForm,
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

function drawStep(
  step: Step,
  primary: boolean,
  accepts: (event: MouseEvent) => boolean,
  chosen: (given: Answer) => void,
): HTMLElement {
  const rank = primary
    ? "primary"
    : step.kind === "redact" || step.kind === "approved-tool" || step.kind === "copy"
      ? "secondary"
      : "quiet";
  const onclick = (event: MouseEvent) => {
    if (accepts(event)) chosen({ step: step.kind });
    else event.preventDefault();
  };
  const focus = { autofocus: primary, onclick };
  return step.kind === "approved-tool"
    ? element(
        "a",
        { class: `button ${rank}`, href: step.url, target: "_blank", rel: "noopener noreferrer", ...focus },
        step.label,
      )
    : element("button", { class: rank, type: "button", ...focus }, step.label);
}

/** No reason is chosen beforehand: the easiest answer would be everybody's. */
function drawReasons(
  words: ReasonWords,
  accepts: (event: MouseEvent) => boolean,
  answer: (given: Answer) => void,
  back: () => void,
): HTMLElement {
  const picked = () => fieldset.querySelector<HTMLInputElement>("input:checked")?.value as ReasonCode | undefined;
  const confirm = element(
    "button",
    {
      class: "primary",
      type: "button",
      disabled: true,
      onclick: (event: MouseEvent) => {
        const reason = picked();
        if (accepts(event) && reason) answer({ step: "proceed", reason });
      },
    },
    words.confirm,
  );
  const choices = Object.entries(reasons).map(([code, label]) =>
    element("label", { class: "reason" }, element("input", { type: "radio", name: "reason", value: code }), label),
  );
  const fieldset = element("fieldset", {}, element("legend", {}, words.legend), ...choices);
  fieldset.addEventListener("change", () => {
    confirm.disabled = picked() === undefined;
  });
  const backButton = element("button", { class: "quiet", type: "button", onclick: back }, labels.back);
  return element("div", { hidden: true }, fieldset, element("div", { class: "actions" }, confirm, backButton));
}
