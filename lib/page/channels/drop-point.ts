/** Where dropped text would be inserted. */
import { type Caret, isTextField } from "../composer/caret.ts";
import { isFileInput } from "./upload-input.ts";

/** True for what the browser itself inserts dropped text into. */
export function takesText(target: Element): boolean {
  if (isFileInput(target)) return false;
  return isTextField(target) || (target instanceof HTMLElement && target.isContentEditable);
}

export function caretAt(target: Element, { clientX, clientY }: MouseEvent): Caret {
  if (!takesText(target)) return { kind: "none" };
  const root = target.getRootNode();
  const position = document.caretPositionFromPoint(clientX, clientY, root instanceof ShadowRoot ? { shadowRoots: [root] } : {});
  if (isTextField(target)) {
    const inside = position?.offsetNode === target ? position.offset : target.value.length;
    return { kind: "field", start: inside, end: inside };
  }
  if (!position || !target.contains(position.offsetNode)) return { kind: "none" };
  const range = document.createRange();
  range.setStart(position.offsetNode, position.offset);
  return { kind: "range", range };
}
