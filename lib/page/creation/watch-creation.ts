/** Sees that a connector, an agent, a public link or an API key is made. The event alone: what was made is never looked at. */
import { madeByPress, madeByRequest, rulesOf } from "../../core/creation/creation-signs.ts";
import type { CreationRule } from "../../schema/creation-rule.ts";
import { deepTarget } from "../deep-target.ts";
import { ears } from "../listen-early.ts";
import { attributeOf, matches, parentAcross } from "../plain-dom.ts";

const buttons = "button, [role=button], [role=menuitem], input[type=submit], a[href]";
/** Words on a button; longer is a text. UTF-16 code units. */
const longestLabel = 120;

export function watchCreation(all: readonly CreationRule[], tell: (rule: string) => void): void {
  const rules = rulesOf(all, location.hostname);
  if (rules.length === 0) return;
  const here = () => ({ host: location.hostname, path: location.pathname + location.hash });

  ears(["click"]).on(["click"], (event) => {
    // A page's own script presses nothing that a person makes.
    if (!event.isTrusted) return;
    const button = around(deepTarget(event), buttons);
    // The editors of agents have a tab that is called as the button is.
    if (!button || matches(button, "[role=tab]")) return;
    const label = attributeOf(button, "aria-label") || (button.textContent ?? "").slice(0, longestLabel);
    const own = (button.textContent ?? "").slice(0, longestLabel);
    const isWithin = (selector: string) => around(button, selector) !== null;
    const made = madeByPress(rules, here(), own, isWithin) ?? madeByPress(rules, here(), label, isWithin);
    if (made) tell(made.id);
  });

  if (rules.some(({ signs }) => signs.some((sign) => "request" in sign))) {
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) {
        const made = madeByRequest(rules, here(), name);
        if (made) tell(made.id);
      }
    }).observe({ type: "resource" });
  }
}

function around(element: Element, selector: string): Element | null {
  for (let each: Element | null = element; each; each = parentAcross(each)) if (matches(each, selector)) return each;
  return null;
}
