/** The message that a placeholder stands in, and the text to copy from it. */
import { parentAcross } from "../plain-dom.ts";

/** As pages name one message among others. */
const message =
  "article, [role=article], [role=listitem], [data-message-id], [data-message-author-role], [data-testid*=message i], [data-testid*=turn i]";
/** Parts of a text, which are no message by themselves. */
const textParts = new Set(
  "p,li,ul,ol,dl,dt,dd,table,thead,tbody,tr,td,th,h1,h2,h3,h4,h5,h6,pre,code,blockquote,figure,details,summary,a,b,i,em,strong,span,u,s,mark,small,sub,sup,font".split(
    ",",
  ),
);

/** The message as the page marks it; else the innermost element around that is more than a part of a text. */
export function answerAround(node: Node): Element | null {
  const first = node instanceof Element ? node : node.parentElement;
  const marked = first?.closest(message);
  if (marked) return marked;
  // A list of messages, each an item of it.
  const item = first?.closest("li");
  let element = first ?? null;
  while (element && textParts.has(element.localName) && parentAcross(element)) element = parentAcross(element);
  return element === document.body && item ? item : element;
}

/** The selected text, if a person has selected some; as the page would copy it. */
export function selectedText(): { readonly text: string; readonly range: Range } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return { text: selection.toString(), range: selection.getRangeAt(0) };
}
