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

/** Composers that are no editors of their own, each with something special about it. */
const composerNames = ["input", "contenteditable-pre", "reads-clipboard"] as const;
export type ComposerName = EditorName | (typeof composerNames)[number];

/** All pages: those with a composer, and one that is about files. */
export const pageNames = [...editorNames, ...composerNames, "files"] as const;
