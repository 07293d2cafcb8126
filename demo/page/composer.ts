import { baseKeymap, chainCommands, createParagraphNear, liftEmptyBlock, newlineInCode, splitBlock } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Schema } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

const schema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "text*", toDOM: () => ["p", 0], parseDOM: [{ tag: "p" }] },
    text: {},
  },
});

export interface Composer {
  /** The text as the editor's model holds it, one line a paragraph. */
  text(): string;
  clear(): void;
  focus(): void;
}

/** A ProseMirror composer, the kind that most AI tools have. Enter sends, Shift+Enter begins a new line. */
export function createComposer(place: HTMLElement, onSend: () => void): Composer {
  const newLine = chainCommands(newlineInCode, createParagraphNear, liftEmptyBlock, splitBlock);
  const send = () => {
    onSend();
    return true;
  };
  const fresh = () =>
    EditorState.create({
      schema,
      plugins: [
        history(),
        keymap({ "Mod-z": undo, "Mod-y": redo, "Shift-Mod-z": redo, Enter: send, "Shift-Enter": newLine }),
        keymap(baseKeymap),
      ],
    });
  const view = new EditorView(place, {
    state: fresh(),
    attributes: { "aria-label": `Message ${document.title}`, role: "textbox", "aria-multiline": "true" },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      place.classList.toggle("empty", view.state.doc.textContent === "");
    },
  });
  place.classList.add("empty");
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n"),
    clear() {
      view.updateState(fresh());
      place.classList.add("empty");
    },
    focus: () => view.focus(),
  };
}
