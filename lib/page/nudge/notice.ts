/** A word to the person that asks nothing. Drawing only. */
import { element } from "./element.ts";
import { drawMark } from "./mark.ts";

export interface Notice {
  readonly tone: "ok" | "caution" | "working";
  readonly heading: string;
  readonly detail: string;
}

/** Not yet in the page; a popover. */
export function drawNotice(notice: Notice): HTMLElement {
  return element(
    "div",
    { class: `toast ${notice.tone}`, popover: "manual", role: "status" },
    element(
      "header",
      {},
      drawMark(),
      element("div", {}, element("h2", {}, notice.heading), notice.detail !== "" && element("p", {}, notice.detail)),
    ),
  );
}
