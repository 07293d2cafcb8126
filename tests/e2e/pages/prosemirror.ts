import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { composerRoot, publishEditor } from "./publish-editor.ts";

const view = new EditorView(composerRoot(), {
  state: EditorState.create({
    schema,
    plugins: [history(), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)],
  }),
});

publishEditor({
  family: "prosemirror",
  text: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n"),
  focus: () => view.focus(),
});
