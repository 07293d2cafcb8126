/** What unfolds in the card in place of its steps: a look at the text, a form. One at a time, the way back in each. */

import { element } from "./element.ts";
import type { Answer } from "./step.ts";
import { settleTime } from "./trusted-activation.ts";
import { labels } from "./words.ts";

export interface Panel {
  readonly element: HTMLElement;
  /** Holds a text, which wants more room. */
  readonly wide?: boolean;
  /** It is taken away. */
  readonly closed?: () => void;
}

export interface PanelTools {
  /** True for a click that may let something out. */
  accepts(event: MouseEvent): boolean;
  answer(given: Answer): void;
  /** In place of what is shown now. */
  open(panel: Panel): void;
  /** To what was shown before. */
  back(): void;
}

export interface Panels extends PanelTools {
  /** Where the panels are. */
  readonly place: HTMLElement;
}

/** `shown`: whether a panel is open, and a wide one. */
export function createPanels(
  accepts: PanelTools["accepts"],
  answer: PanelTools["answer"],
  shown: (state: "none" | "narrow" | "wide") => void,
): Panels {
  const place = element("div", { class: "panels" });
  const open: { readonly panel: Panel; readonly from: Element | null }[] = [];
  let since = 0;

  function show(): void {
    const panel = open.at(-1)?.panel;
    for (const each of open) each.panel.element.hidden = each.panel !== panel;
    since = performance.now();
    shown(panel ? (panel.wide ? "wide" : "narrow") : "none");
  }

  return {
    place,
    // The second press of a double click was meant for the button that was there before.
    accepts: (event) => accepts(event) && performance.now() - since >= settleTime,
    answer(given) {
      for (const { panel } of open) panel.closed?.();
      answer(given);
    },
    open(panel) {
      const root = place.getRootNode();
      open.push({ panel, from: root instanceof ShadowRoot ? root.activeElement : null });
      place.append(panel.element);
      show();
      panel.element.querySelector<HTMLElement>("input, textarea, iframe, button, a[href]")?.focus();
    },
    back() {
      const gone = open.pop();
      gone?.panel.closed?.();
      gone?.panel.element.remove();
      show();
      if (gone?.from instanceof HTMLElement) gone.from.focus();
    },
  };
}

/** The one that lets something out, and the way back. */
export function panelActions(confirm: HTMLElement, tools: Pick<PanelTools, "back">): HTMLElement {
  const back = element("button", { class: "quiet", type: "button", onclick: () => tools.back() }, labels.back);
  return element("div", { class: "actions" }, confirm, back);
}
