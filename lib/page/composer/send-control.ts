/**
 * Is this click on something that sends a composer's text?
 *
 * 1. A control is what a person takes for a button: button, [role=button], the button-like inputs, links, and small things that show a
 *    hand or can be focused (custom elements, bare icons). What holds a composer is none.
 * 2. Its words say what it is for (`purposeOf`): a send, something else, or neither.
 * 3. It belongs to a composer that is in the same form, within a few levels of the tree (across shadow roots), or close by on the
 *    screen. A control that says "send" belongs also to the only composer there is, wherever it stands: some are drawn far away.
 * 4. What is something else passes. What says "send" is a send. A control with words that we do not know is a send unless another one
 *    near that composer says "send"; one without any words is a send. So what is in doubt is held: on text alone that policy holds.
 */

import { shadowRootOf } from "../deep-target.ts";
import { attributeOf, boxOf, findAll, holdsNode, matches, parentAcross } from "../plain-dom.ts";
import { composerBox } from "./caret.ts";
import { type Composers, composersIn } from "./composers.ts";
import { composerOf, readComposer } from "./read-composer.ts";
import { type ControlTraits, purposeOf } from "./send-words.ts";

const semantic =
  "button, [role=button], input[type=submit], input[type=image], input[type=button], input[type=reset], a, summary, label, select, [role^=menuitem], [role=option], [role=tab], [role=switch], [role=checkbox], [role=radio], [role=combobox]";
/** How far up from the innermost element a control is looked for, and a composer beside it. Levels of the tree. */
const levels = { control: 6, composer: 12 };
/** Of what is no button by its name: larger things are areas. CSS pixels. */
const largestIcon = { width: 240, height: 96 };
/** From a composer's frame. CSS pixels. */
const closeBy = 160;

/** The control that the innermost element of an event is, or is in. */
export function controlAt(target: Element): Element | null {
  if (composerOf(target)) return null;
  let small: Element | null = null;
  let element: Element | null = target;
  for (let level = 0; element && level < levels.control; level++, element = parentAcross(element)) {
    if (element === document.body || element === document.documentElement) break;
    if (matches(element, semantic)) return holdsComposer(element) ? null : element;
    if (isSmallAndLive(element)) small = element;
  }
  return small && !holdsComposer(small) ? small : null;
}

function holdsComposer(element: Element): boolean {
  return composersIn(element).length > 0;
}

/** The composers whose text this control may send, most likely first; those that hold nothing are left out. */
export function composersSentBy(control: Element, composers: Composers): Element[] {
  const purpose = purposeOf(traitsOf(control));
  if (purpose === "other") return [];
  const candidates = nonEmpty(control, composers);
  const near = candidates.filter((composer) => belongs(control, composer));
  if (purpose === "send") return near.length > 0 || candidates.length > 1 ? near : candidates;
  return purpose === "nameless" ? near : near.filter((composer) => !hasSendBeside(composer, control));
}

/** True only for what says that it sends. */
export function saysSend(control: Element): boolean {
  return purposeOf(traitsOf(control)) === "send";
}

function isSmallAndLive(element: Element): boolean {
  const live = attributeOf(element, "tabindex") !== "" || getComputedStyle(element).cursor === "pointer";
  if (!live) return false;
  const { width, height } = boxOf(element);
  return width <= largestIcon.width && height <= largestIcon.height;
}

/** Those that somebody has been in, and those that stand around the control with a text that the page put there. */
function nonEmpty(control: Element, composers: Composers): Element[] {
  const found = new Set(composers.all());
  let around: Element | null = control;
  for (let level = 0; around && level < levels.composer; level++, around = parentAcross(around)) {
    const inside = composersIn(around).filter((composer) => readComposer(composer) !== "");
    for (const composer of inside) found.add(composer);
    if (inside.length > 0) break;
  }
  return [...found].filter((composer) => readComposer(composer).trim() !== "");
}

function belongs(control: Element, composer: Element): boolean {
  const { form } = control as Partial<HTMLButtonElement>;
  if (form instanceof HTMLFormElement && holdsNode(form, composer)) return true;
  const above = new Set(ancestors(composer));
  const shared = ancestors(control)
    .slice(0, levels.composer)
    .find((element) => above.has(element));
  if (shared && shared !== document.body && shared !== document.documentElement) return true;
  return distance(boxOf(control), composerBox(composer)) <= closeBy;
}

function hasSendBeside(composer: Element, control: Element): boolean {
  const shared = ancestors(composer).slice(0, levels.composer);
  return shared.some((around) =>
    [...findAll(around, "button, [role=button], input[type=submit], input[type=image]")].some(
      (other) => other !== control && other.checkVisibility() && saysSend(other),
    ),
  );
}

export function traitsOf(control: Element): ControlTraits {
  const of = (name: string) => control.getAttribute(name) ?? "";
  const inner = control.querySelector("svg, img, i, [data-icon]");
  const ofInner = (name: string) => inner?.getAttribute(name) ?? "";
  const href = of("href");
  const value = control instanceof HTMLInputElement ? control.value : "";
  const words = [
    of("aria-label"),
    of("title"),
    value,
    textOf(control),
    of("alt"),
    ofInner("aria-label"),
    ofInner("alt"),
    ofInner("title"),
  ];
  const marks = ["id", "name", "data-testid", "data-test", "data-action", "class"].map(of);
  return {
    label: words.find((word) => word.trim() !== "") ?? "",
    marks: [
      ...marks,
      ofInner("data-icon"),
      ofInner("class"),
      ofInner("src"),
      control.querySelector("use")?.getAttribute("href") ?? "",
    ].join(" "),
    role: of("role"),
    type: of("type"),
    opens: !["", "false"].includes(of("aria-haspopup")) || control.matches("select, summary"),
    toggles:
      control.hasAttribute("aria-expanded") || control.hasAttribute("aria-pressed") || control.hasAttribute("aria-checked"),
    leads: href !== "" && !/^(?:#|javascript:)/i.test(href),
  };
}

function textOf(control: Element): string {
  const text = control instanceof HTMLElement ? control.innerText : control.textContent;
  return text || (shadowRootOf(control)?.textContent ?? "");
}

function ancestors(element: Element): Element[] {
  const all: Element[] = [];
  for (let next = parentAcross(element); next; next = parentAcross(next)) all.push(next);
  return all;
}

/** Between two boxes; 0 where they touch. */
function distance(a: DOMRect, b: DOMRect): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}
