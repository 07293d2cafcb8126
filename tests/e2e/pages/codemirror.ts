import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { composerRoot, publishEditor } from "./publish-editor.ts";

const view = new EditorView({
  parent: composerRoot(),
  state: EditorState.create({ extensions: [history(), keymap.of([...historyKeymap, ...defaultKeymap])] }),
});

publishEditor({ family: "codemirror", text: () => view.state.doc.toString(), focus: () => view.focus() });
