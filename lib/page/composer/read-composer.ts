/** The composer around an element, and its text as a person would read it. */

import { largestText } from "../judge/largest-text.ts";
import { editingHost, isTextField } from "./caret.ts";
import { isPromptField } from "./prompt-field.ts";

/** Inputs that take a line of text; others are buttons, boxes and pickers. */
const textInputs = new Set(["text", "search", "url"]);

/** The field or the outermost editable element that the element is, or is in. Null where nobody writes, or nothing of our business. */
export function composerOf(target: Element): Element | null {
  if (isTextField(target)) {
    const takesText = target instanceof HTMLTextAreaElement || textInputs.has(target.type);
    return takesText && isPromptField(target) ? (monacoOf(target) ?? target) : null;
  }
  if (target instanceof HTMLElement && target.isContentEditable) return monacoOf(target) ?? editingHost(target);
  return monacoOf(target) ?? (editContextOf(target) ? target : null);
}

/** Empty where there is no composer. A text that is too long to be checked is returned as the page's nodes hold it: unread, so to say. */
export function readComposer(target: Element): string {
  if (isTextField(target)) return monacoOf(target) ? readMonaco(target) : target.value;
  if (monacoOf(target)) return readMonaco(target);
  const context = editContextOf(target);
  if (context) return context.text;
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return "";
  const host = editingHost(target);
  // `innerText` lays the page out: not for what is held anyway.
  const { textContent } = host;
  return textContent.length > largestText ? textContent : host.innerText;
}

/** Monaco takes the keys in a field, or in an element without any text, beside the lines that it draws. */
function monacoOf(target: Element): Element | null {
  return target.closest(".monaco-editor");
}

/** An element that takes keys without being editable, and draws the text itself. */
function editContextOf(target: Element): { readonly text: string } | null {
  return (target as Element & { editContext?: { readonly text: string } | null }).editContext ?? null;
}

/** What takes the keys of Monaco; null in any other composer. */
export function monacoInput(composer: Element): HTMLElement | null {
  return monacoOf(composer)?.querySelector<HTMLElement>("textarea.inputarea, .native-edit-context") ?? null;
}

/** The lines that are drawn, from top to bottom; their order in the document is another. */
function readMonaco(target: Element): string {
  const lines = [...(monacoOf(target)?.querySelectorAll<HTMLElement>(".view-lines > .view-line") ?? [])];
  const top = (line: HTMLElement) => Number.parseFloat(line.style.top);
  return lines
    .sort((a, b) => top(a) - top(b))
    .map((line) => line.textContent.replaceAll("\u00a0", " "))
    .join("\n");
}

/** For the record of what could not be put back: which family of editor it was. Never used to decide. */
export function editorFamily(
  target: Element,
): "prosemirror" | "lexical" | "quill" | "slate" | "codemirror" | "field" | "editable" | "none" {
  if (isTextField(target)) return "field";
  for (const [selector, family] of families) if (target.closest(selector)) return family;
  return target instanceof HTMLElement && target.isContentEditable ? "editable" : "none";
}

const families = [
  [".ProseMirror", "prosemirror"],
  ["[data-lexical-editor]", "lexical"],
  [".ql-editor", "quill"],
  ["[data-slate-editor]", "slate"],
  [".cm-editor", "codemirror"],
] as const;
