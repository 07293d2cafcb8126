/** Draws each value over its placeholder. The style sheet shows it: `window.find` tells a page what text there is, in closed roots too. */
import { say } from "../../words/say.ts";
import { element } from "../nudge/element.ts";
import { blockAround, type Place } from "./find-in-page.ts";
import { breakValue, fitValue, padding } from "./fit-value.ts";
import type { Layer } from "./layer.ts";
import { measureText } from "./measure-text.ts";
import { schemeBehind } from "./page-scheme.ts";
import { boxesOf, isInView, roomBehind } from "./place-boxes.ts";

export interface Drawn {
  readonly place: Place;
  /** The placeholder's own box and the one that the value is drawn in. CSS pixels of the viewport. */
  readonly own: DOMRect;
  readonly box: DOMRect;
  /** True where the value did not fit. */
  readonly cut: boolean;
}

/** More than this nobody reads at once. */
const mostDrawn = 300;

export interface ValueDrawer {
  /** Draws those that are in view, in place of what was drawn before; with `placeholders` none. Returns those in view either way. */
  draw(places: readonly Place[], placeholders: boolean): readonly Drawn[];
}

export function createValueDrawer({ host, area }: Pick<Layer, "host" | "area">): ValueDrawer {
  const list = element("div", { class: "values", role: "list", "aria-label": say("restore.values") });
  area.prepend(list);
  const chips: Chip[] = [];

  return {
    draw(places, placeholders) {
      const corner = area.getBoundingClientRect();
      const schemes = new Map<Element, string>();
      const schemeOf = (element: Element) => {
        const scheme = schemes.get(element) ?? schemeBehind(element);
        schemes.set(element, scheme);
        return scheme;
      };
      // All is measured before anything is drawn, so that the page is laid out once.
      const planned = places.flatMap((place) => plan(place, host, schemeOf)).slice(0, mostDrawn);
      const said = new Set<string>();
      const shown = placeholders ? [] : planned;
      shown.forEach((each, index) => {
        chips[index] ??= makeChip(list);
        drawChip(chips[index], each, corner, said.has(each.place.name));
        if (each.lead) said.add(each.place.name);
      });
      for (const { node } of chips.splice(shown.length)) node.remove();
      return planned.filter(({ lead }) => lead);
    },
  };
}

interface Planned extends Drawn {
  /**
   * How far to the right our element reaches: to the end of what is free, whatever the value. A page can find out in Chromium how much of
   * it lies under something, and would learn from that how long the value is.
   */
  readonly reach: number;
  /** False for the further lines of a placeholder that is broken over several. */
  readonly lead: boolean;
  readonly shown: string;
  readonly size: number;
  readonly weight: string;
  readonly slant: string;
  readonly mono: boolean;
  readonly scheme: string;
}

function plan(place: Place, ours: Element, schemeOf: (element: Element) => string): Planned[] {
  const boxes = boxesOf(place);
  const widest = boxes.reduce<DOMRect | null>((most, box) => (most && most.width >= box.width ? most : box), null);
  const parent = place.from.node.parentElement;
  const block = parent && blockAround(parent);
  if (!widest || !block || !isInView(widest, block, ours)) return [];
  const { fontSize, fontWeight, fontStyle, fontFamily, opacity } = getComputedStyle(parent);
  if (opacity === "0") return [];
  const mono = /mono|courier|consolas|menlo/i.test(fontFamily);
  const size = Number.parseFloat(fontSize);
  const font = `${fontStyle} ${fontWeight} ${size}px ${mono ? "monospace" : "system-ui, sans-serif"}`;
  const measure = (text: string) => measureText(text, font);
  const style = { place, own: widest, weight: fontWeight, slant: fontStyle, mono, scheme: schemeOf(parent) };
  const room = roomBehind(place, boxes.at(-1)!, block);
  const rooms = boxes.map(({ width }, index) => width + (index === boxes.length - 1 ? room : 0));
  const lines =
    boxes.length > 1
      ? planLines(place.value, boxes, rooms, size, measure)
      : [planLine(place.value, widest, widest.width + room, size, measure)];
  return lines.map((line, index) => ({ ...style, ...line, reach: rooms[index] ?? 0 }));
}

type Line = Pick<Planned, "lead" | "box" | "shown" | "size" | "cut">;
type Measure = (text: string) => number;

function planLine(value: string, box: DOMRect, room: number, size: number, measure: Measure): Line {
  const { shown, width, scale, cut } = fitValue(value, box.width, room, measure);
  return { lead: true, box: new DOMRect(box.left, box.top, width, box.height), shown, size: size * scale, cut };
}

/** The value goes over the same lines; where they have no room for all of it, it is cut in the widest, and the others are blank. */
function planLines(value: string, boxes: readonly DOMRect[], rooms: readonly number[], size: number, measure: Measure): Line[] {
  const broken = breakValue(value, rooms, measure);
  if (!broken) {
    const widest = rooms.indexOf(Math.max(...rooms));
    return boxes.map((box, index) => {
      if (index !== widest) return { lead: false, box, shown: "", size, cut: true };
      return planLine(value, box, rooms[index] ?? box.width, size, measure);
    });
  }
  const { parts, scale } = broken;
  const first = parts.findIndex((part) => part !== "");
  return boxes.map(({ left, top, width, height }, index) => {
    const shown = parts[index] ?? "";
    const wide = Math.max(width, (measure(shown) + padding) * scale);
    return { lead: index === first, box: new DOMRect(left, top, wide, height), shown, size: size * scale, cut: false };
  });
}

interface Chip {
  readonly node: HTMLElement;
  /** What it shows now: most frames change nothing. */
  state: string;
}

function makeChip(list: HTMLElement): Chip {
  const node = element("div", { class: "value" });
  list.append(node);
  return { node, state: "" };
}

function drawChip(
  chip: Chip,
  { place, box, reach, lead, shown, cut, size, weight, slant, mono, scheme }: Planned,
  corner: DOMRect,
  repeated: boolean,
): void {
  // A little more than the letters: some hang out of their line.
  const [x, y, height] = [box.left - corner.left, box.top - corner.top - 1, box.height + 3];
  const { node } = chip;
  const style = `transform:translate(${x}px,${y}px);--width:${box.width}px;width:${reach}px;height:${height}px;font-size:${size}px;font-weight:${weight};font-style:${slant};line-height:${box.height + 2}px`;
  const state = [style, shown, place.value, place.name, lead, repeated, cut, mono, scheme].join("\n");
  if (chip.state === state) return;
  chip.state = state;
  node.style.cssText = style;
  node.className = `value${mono ? " mono" : ""}${cut ? " cut" : ""}${lead ? "" : " rest"}`;
  node.dataset["theme"] = scheme;
  node.dataset["shown"] = shown;
  if (lead && !repeated) {
    node.setAttribute("role", "listitem");
    node.setAttribute("aria-label", say("restore.stands", { placeholder: place.placeholder, value: place.value }));
    node.removeAttribute("aria-hidden");
  } else {
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
    node.setAttribute("aria-hidden", "true");
  }
}
