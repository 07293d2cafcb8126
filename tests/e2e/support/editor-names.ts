/** The editors that have a page in `tests/e2e/pages`, by the name of its file and of its path on every host. */
export const editorNames = [
  "prosemirror",
  "tiptap",
  "lexical",
  "quill",
  "slate",
  "codemirror",
  "react-textarea",
  "contenteditable",
] as const;
export type EditorName = (typeof editorNames)[number];

/** All pages: the editors, and those that are about something else. */
export const pageNames = [...editorNames, "input", "files"] as const;
