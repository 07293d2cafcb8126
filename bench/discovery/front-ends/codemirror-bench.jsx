import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { drawThread, make } from "./ask.js";

const write = make("div", { data: { "data-box": "" } });
const view = new EditorView({ state: EditorState.create({ doc: "" }), parent: write });
const read = () => {
  const text = view.state.doc.toString();
  view.dispatch({ changes: { from: 0, to: view.state.doc.length } });
  return text;
};
const settings = make(
  "aside",
  {},
  make("label", {}, "Temperature ", make("input", { type: "range" })),
  make("label", {}, "Max tokens ", make("input", { type: "number" })),
  make("label", {}, "System prompt ", make("textarea", { id: "system" })),
);
drawThread({ path: "/inference", write, read, send: "Run", above: [settings] });
