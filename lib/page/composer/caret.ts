/** Where typing would go, so that text can be put back there after a dialog has had the focus. */

import { boxOf, parentIn } from "../plain-dom.ts";

export type Caret =
  | { readonly kind: "field"; readonly start: number; readonly end: number }
  | { readonly kind: "range"; readonly range: Range }
  | { readonly kind: "none" };

type TextField = HTMLTextAreaElement | HTMLInputElement;

export function isTextField(element: Element): element is TextField {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

export function readCaret(target: Element): Caret {
  if (isTextField(target)) {
    // An <input type="email"> has no selection to read; null then.
    const { selectionStart, selectionEnd } = target;
    return selectionStart === null || selectionEnd === null
      ? { kind: "none" }
      : { kind: "field", start: selectionStart, end: selectionEnd };
  }
  const selection = selectionAround(target);
  return selection && selection.rangeCount > 0
    ? { kind: "range", range: selection.getRangeAt(0).cloneRange() }
    : { kind: "none" };
}

/** Focuses the target and puts the caret back, if the page has not moved the place away meanwhile. */
export function restoreCaret(target: Element, caret: Caret): void {
  if (target instanceof HTMLElement) editingHost(target).focus({ preventScroll: true });
  if (caret.kind === "field" && isTextField(target)) target.setSelectionRange(caret.start, caret.end);
  if (caret.kind === "range" && caret.range.startContainer.isConnected && caret.range.endContainer.isConnected) {
    const selection = selectionAround(target);
    selection?.removeAllRanges();
    selection?.addRange(caret.range);
  }
}

/** The outermost editable element around the target: the composer, where the target is a paragraph in it. */
export function editingHost(target: HTMLElement): HTMLElement {
  let host = target;
  while (host.isContentEditable && host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** A composer's frame is higher and wider than its editable part by no more than this: a row of buttons, some padding. CSS pixels. */
const frameSlack = { height: 96, width: 240 };

/** Where the composer around the target is, with the frame that a person takes for the box. CSS pixels of the viewport. */
export function composerBox(target: Element): DOMRect {
  const editable = target instanceof HTMLElement ? editingHost(target) : target;
  const inner = boxOf(editable);
  let frame = inner;
  for (let parent = parentIn(editable); parent && parent !== document.body; parent = parentIn(parent)) {
    const box = boxOf(parent);
    if (box.height > inner.height + frameSlack.height || box.width > inner.width + frameSlack.width) break;
    frame = box;
  }
  return frame;
}

/** Chromium keeps one selection per shadow root, and only the root itself gives it away. */
export function selectionAround(target: Element): Selection | null {
  const root = target.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}
