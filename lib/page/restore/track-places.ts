/**
 * Keeps up with the page: where its text has placeholders now. Looks only at what has changed, once a frame, and stops altogether while no
 * value is kept.
 */
import type { valuesOf } from "../../core/redaction/fill-in.ts";
import { shadowRootOf } from "../deep-target.ts";
import { blockAround, findInPage, isPassedOver, type Place } from "./find-in-page.ts";

export interface Tracker {
  /** Starts, goes on with other values, or stops where there are none. */
  use(values: ReturnType<typeof valuesOf>): void;
  /** Those that are in the page, in no order. */
  places(): readonly Place[];
}

/** A page that changes everything at once is looked at as a whole. Elements. */
const mostDirty = 500;
/** What is looked at in one frame; the rest waits for the next. UTF-16 code units. */
const mostText = 400_000;

/** `changed`: something in the page has changed, at most once a frame. `ours`: none of the page's. */
export function createTracker(changed: () => void, ours: (node: Node) => boolean): Tracker {
  let values: ReturnType<typeof valuesOf> = new Map();
  const dirty = new Set<Element | ShadowRoot>();
  const found = new Map<Element, readonly Place[]>();
  const roots = new Set<ShadowRoot>();
  let frame = 0;
  const observer = new MutationObserver(note);

  function note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData" || addedNodes.length === 0) add(target);
      else for (const node of addedNodes) if (!ours(node)) add(node instanceof Text ? target : node);
      if (dirty.size > mostDirty) everything();
    }
    schedule();
  }

  function add(node: Node): void {
    if (node instanceof ShadowRoot) dirty.add(node);
    const element = node instanceof Element ? node : node.parentElement;
    if (element) dirty.add(element);
  }

  function everything(): void {
    dirty.clear();
    dirty.add(document.documentElement);
    for (const root of roots) if (root.host.isConnected) dirty.add(root);
  }

  function schedule(): void {
    if (frame === 0) frame = requestAnimationFrame(look);
  }

  function look(): void {
    frame = 0;
    let left = mostText;
    for (const node of dirty) {
      if (left <= 0) break;
      dirty.delete(node);
      left -= lookAt(node);
    }
    for (const [block, places] of found) if (!places.every(isThere)) found.delete(block);
    if (dirty.size > 0) schedule();
    changed();
  }

  /** Returns how much text there was. */
  function lookAt(node: Element | ShadowRoot): number {
    if (!node.isConnected || (node instanceof Element && isPassedOver(node))) return 0;
    const root = node instanceof Element ? (blockAround(node) ?? node) : node;
    for (const block of found.keys()) if (root.contains(block)) found.delete(block);
    const text = root.textContent ?? "";
    // A tree of its own is not in the text of what it hangs on.
    const mayHoldTrees = root.childElementCount > 0;
    if (!text.includes("[") && !mayHoldTrees) return text.length;
    for (const place of findInPage(root, values, (element) => watch(shadowRootOf(element)))) {
      const block = blockAround(place.from.node);
      if (block) found.set(block, [...(found.get(block) ?? []), place]);
    }
    return text.length;
  }

  function watch(root: ShadowRoot | null): void {
    if (!root || roots.has(root)) return;
    roots.add(root);
    observer.observe(root, observed);
    dirty.add(root);
    schedule();
  }

  return {
    use(next) {
      const before = values;
      values = next;
      if (next.size === 0) {
        observer.disconnect();
        cancelAnimationFrame(frame);
        frame = 0;
        for (const all of [dirty, found, roots]) all.clear();
        if (before.size > 0) changed();
        return;
      }
      if (before.size === 0) observer.observe(document, observed);
      everything();
      schedule();
    },
    places: () => [...found.values()].flat(),
  };
}

const observed = { childList: true, characterData: true, subtree: true } as const;

function isThere({ from, to }: Place): boolean {
  return from.node.isConnected && to.node.isConnected && to.offset <= to.node.data.length && from.offset < from.node.data.length;
}
