/** Where on the screen a placeholder stands, and what room there is around it. CSS pixels of the viewport. */
import { shadowRootOf } from "../deep-target.ts";
import type { Place } from "./find-in-page.ts";

/** CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const range = new Range();
/** Letters behind a placeholder among which the next one in its line must be. */
const ahead = 60;

/** One box for each line that the placeholder is on; none where it is not laid out. */
export function boxesOf({ from, to }: Place): DOMRect[] {
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return joinLines([...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1));
  } catch {
    // The page has changed the text since.
    return [];
  }
}

/** A placeholder that is split over nodes has several boxes in a line. */
function joinLines(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && sameLine(last, box)) {
      const [left, top] = [Math.min(last.left, box.left), Math.min(last.top, box.top)];
      lines[lines.length - 1] = new DOMRect(
        left,
        top,
        Math.max(last.right, box.right) - left,
        Math.max(last.bottom, box.bottom) - top,
      );
    } else lines.push(box);
  }
  return lines;
}

const sameLine = (a: DOMRect, b: DOMRect) => b.top < a.bottom - 2 && b.bottom > a.top + 2;

/** How much nothing there is behind the placeholder in its line, up to the end of its block. 0 where lines go from right to left. */
export function roomBehind({ to }: Place, box: DOMRect, block: Element): number {
  const { direction, paddingRight, textAlign } = getComputedStyle(block);
  if (direction === "rtl" || textAlign === "right" || textAlign === "end") return 0;
  let end = block.getBoundingClientRect().right - Number.parseFloat(paddingRight || "0");
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  walker.currentNode = to.node;
  let { node, offset }: { node: Node | null; offset: number } = to;
  for (let seen = 0; node instanceof Text && seen < ahead; node = walker.nextNode(), offset = 0) {
    range.setStart(node, Math.min(offset, node.data.length));
    range.setEnd(node, Math.min(node.data.length, offset + ahead));
    for (const next of range.getClientRects()) {
      if (next.width > 0 && sameLine(box, next) && next.left >= box.right - 1) end = Math.min(end, next.left);
    }
    seen += Math.max(1, node.data.length - offset);
  }
  return Math.max(0, end - box.right - 2);
}

/** True where a person sees this box's text: nothing of the page lies over it, and no edge cuts it off. */
export function isInView(box: DOMRect, block: Element, ours: Element): boolean {
  const { innerWidth, innerHeight } = window;
  if (box.bottom < 0 || box.right < 0 || box.top > innerHeight || box.left > innerWidth) return false;
  const x = clamp((box.left + box.right) / 2, innerWidth);
  return [box.top + 3, box.bottom - 3].every((y) => {
    const top = topmostAt(x, clamp(y, innerHeight), ours);
    return top !== null && (top.contains(block) || block.contains(top));
  });
}

const clamp = (value: number, size: number) => Math.max(0, Math.min(value, size - 1));

export function isInside({ x, y }: Point, box: DOMRect): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** What is on top there, in whichever tree; passes over what is ours. */
function topmostAt(x: number, y: number, ours: Element): Element | null {
  let top = document.elementFromPoint(x, y);
  if (top === ours) top = document.elementsFromPoint(x, y).find((element) => element !== ours) ?? null;
  for (let root = top && shadowRootOf(top); root; root = top && shadowRootOf(top)) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}
