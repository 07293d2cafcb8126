/** The values over the page, the whole of the one that is pointed at, and the buttons beside the answer. */
import { fillIn, type valuesOf } from "../../core/redaction/fill-in.ts";
import type { BareGate } from "../bare-gate.ts";
import { recordCopy } from "../channels/copy.ts";
import { toClipboard } from "../hold/to-clipboard.ts";
import { answerAround, selectedText } from "./answer-around.ts";
import { createValueDrawer, type Drawn } from "./draw-values.ts";
import { isPassedOver } from "./find-in-page.ts";
import { createLayer } from "./layer.ts";
import { forgetMeasured } from "./measure-text.ts";
import { schemeBehind } from "./page-scheme.ts";
import { isInside, type Point } from "./place-boxes.ts";
import { createTracker } from "./track-places.ts";
import { createValueTools } from "./value-tools.ts";
import { createWholeValue } from "./whole-value.ts";

export interface ValueView {
  /** From now on; nothing is shown, and nothing costs, where there are none. */
  use(values: ReturnType<typeof valuesOf>): void;
}

/** What the page says nothing of, such as a panel that slides, is looked at so often. Milliseconds. */
const lookAgainAfter = 400;
/** After these something may stand in another place. */
const movers = ["scroll", "resize", "load", "transitionend", "animationend", "toggle"];

export function createValueView(gate: BareGate): ValueView {
  const { conversation } = gate.parts;
  const layer = createLayer();
  const drawer = createValueDrawer(layer);
  const whole = createWholeValue(layer);
  const tools = createValueTools(layer, { copy, toggle, forget: () => conversation.forget() });
  const tracker = createTracker(draw, (node) => node === layer.host);
  let drawn: readonly Drawn[] = [];
  let placeholders = false;
  let pointed: Point | null = null;
  let chosen: Element | null = null;
  let frame = 0;
  let running = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const point = (event: Event) => {
    if (event instanceof PointerEvent) pointed = { x: event.clientX, y: event.clientY };
    soon();
  };

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    conversation.follow();
    const places = tracker.places();
    layer.show(places.length > 0);
    drawn = drawer.draw(places, placeholders);
    whole.show(pointed, placeholders ? [] : drawn);
    placeTools();
  }

  function placeTools(): void {
    const selected = selectionToCopy();
    if (selected) {
      const { right, bottom } = selected.range.getBoundingClientRect();
      tools.show({ right, top: bottom, open: true, selection: true, placeholders, scheme: schemeBehind(document.body) });
      return;
    }
    const answer = answerInView();
    const first = drawn.find(({ place }) => answer?.contains(place.from.node));
    if (!answer || !first) {
      tools.hide();
      return;
    }
    const { right } = answer.getBoundingClientRect();
    tools.show({ right, top: first.own.top, open: false, selection: false, placeholders, scheme: schemeBehind(answer) });
  }

  function selectionToCopy(): ReturnType<typeof selectedText> {
    const selected = selectedText();
    if (!selected) return null;
    const { commonAncestorContainer: around } = selected.range;
    const target = around instanceof Element ? around : around.parentElement;
    const has = target && !isPassedOver(target) && fillIn(selected.text, conversation.values()) !== selected.text;
    return has ? selected : null;
  }

  /** Of those with values in view the one under the pointer; else the last. */
  function answerInView(): Element | null {
    const answers = [...new Set(drawn.map(({ place }) => answerAround(place.from.node)))].filter((each) => each !== null);
    if (chosen && answers.includes(chosen) && tools.inUse()) return chosen;
    chosen = answers.find((each) => pointed && isInside(pointed, around(each))) ?? answers.at(-1) ?? null;
    return chosen;
  }

  async function copy(): Promise<boolean> {
    const answer = answerInView();
    const text = selectionToCopy()?.text ?? (answer instanceof HTMLElement ? answer.innerText : (answer?.textContent ?? ""));
    const filled = fillIn(text, conversation.values());
    if (!(await toClipboard(filled))) return false;
    if (gate.parts.policy.current()?.policy.recordCopies === true) recordCopy(gate, filled);
    return true;
  }

  function toggle(): void {
    placeholders = !placeholders;
    draw();
  }

  function run(wanted: boolean): void {
    if (wanted === running) return;
    running = wanted;
    const listen = wanted ? "addEventListener" : "removeEventListener";
    for (const type of movers) window[listen](type, soon, { capture: true, passive: true });
    window[listen]("pointermove", point, { capture: true, passive: true });
    document[listen]("selectionchange", soon);
    clearInterval(timer);
    if (wanted) timer = setInterval(soon, lookAgainAfter);
    else forgetMeasured();
  }

  return {
    use(values) {
      run(values.size > 0);
      tracker.use(values);
      if (values.size > 0) return;
      placeholders = false;
      draw();
    },
  };
}

/** With the way to the buttons beside it. */
function around(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return new DOMRect(x - 8, y - 8, width + 56, height + 16);
}
