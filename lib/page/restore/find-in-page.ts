/** Where the page's own text has placeholders whose values are kept: also those that a renderer has split over several nodes. */
import { findStanding, type valuesOf } from "../../core/redaction/fill-in.ts";

export interface Place {
  readonly name: string;
  /** As the page has it. */
  readonly placeholder: string;
  readonly value: string;
  readonly from: { readonly node: Text; readonly offset: number };
  readonly to: { readonly node: Text; readonly offset: number };
}

/** What people write in, and what nobody sees. */
const passedOver =
  "script, style, noscript, template, textarea, select, [contenteditable]:not([contenteditable=false]), .monaco-editor, [role=textbox]";

export function isPassedOver(element: Element): boolean {
  return element.closest(passedOver) !== null;
}

/** In the order of the text. `roots` is told of every element that may hold a tree of its own. */
export function findInPage(root: Node, values: ReturnType<typeof valuesOf>, roots: (element: Element) => void): Place[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (Element.prototype.matches.call(node, passedOver)) return NodeFilter.FILTER_REJECT;
    if (node.localName.includes("-")) roots(node);
    return NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data === "") continue;
    nodes.push(text);
    starts.push(length);
    parts.push(text.data);
    length += text.data.length;
  }
  const all = parts.join("");
  const at = (offset: number) => {
    const index = lastAtMost(starts, offset);
    return { node: nodes[index]!, offset: offset - starts[index]! };
  };
  return findStanding(all, values).map(({ name, value, start, end }) => {
    const last = at(end - 1);
    const to = { node: last.node, offset: last.offset + 1 };
    return { name, value, placeholder: all.slice(start, end), from: at(start), to };
  });
}

/** Index of the last of the sorted numbers that is not more. */
function lastAtMost(sorted: readonly number[], most: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The innermost element around a node that is laid out as a block: a paragraph, a cell, an item of a list. */
export function blockAround(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement;
  while (element?.parentElement && /^(?:inline|contents)/.test(getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}
