/** The text of the composer around an element, as a person would read it. Empty where there is no composer. */
import { editingHost, isTextField } from "./caret.ts";

export function readComposer(target: Element): string {
  if (isTextField(target)) return target.value;
  if (!(target instanceof HTMLElement)) return "";
  return target.isContentEditable ? editingHost(target).innerText : "";
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
