/** A question that can be left alone: a word to the person, and one button for each answer. Drawing only. */
import { element } from "./element.ts";
import { drawMark } from "./mark.ts";

export interface Offer {
  readonly tone: "notice" | "stop";
  readonly heading: string;
  /** The style sheet draws the heading, since there is something in it that the page must not find: a file's name. */
  readonly unfindable?: true;
  readonly detail: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Words of the button that closes it without an answer. */
  readonly skip: string;
}

/** Not yet in the page; a popover. `answer` gets null where somebody would rather not say. */
export function drawOffer(
  { tone, heading, unfindable, detail, choices, skip }: Offer,
  accepts: (event: MouseEvent) => boolean,
  answer: (value: string | null) => void,
): HTMLElement {
  const button = (value: string | null, label: string, kind: string) =>
    element("button", { class: kind, type: "button", onclick: (event: MouseEvent) => accepts(event) && answer(value) }, label);
  return element(
    "div",
    { class: `card offer ${tone}`, popover: "manual", role: "dialog", "aria-labelledby": "heading", "aria-describedby": "why" },
    element(
      "header",
      {},
      drawMark(),
      element(
        "div",
        {},
        unfindable ? element("h2", { id: "heading", "data-text": heading }) : element("h2", { id: "heading" }, heading),
        element("p", { id: "why" }, detail),
      ),
    ),
    choices.length > 0 &&
      element("div", { class: "choices" }, ...choices.map(({ value, label }) => button(value, label, "chip"))),
    element("div", { class: "actions" }, button(null, skip, "quiet")),
  );
}
