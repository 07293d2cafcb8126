import { registerPlainText } from "@lexical/plain-text";
import { $getRoot, createEditor } from "lexical";
import { drawThread, make } from "./ask.js";

const write = make("div", { contentEditable: "true", className: "pad", data: { role: "textbox", "aria-label": "Message" } });
const editor = createEditor({ namespace: "pad", onError: console.error });
editor.setRootElement(write);
registerPlainText(editor);
const read = () => {
  const text = editor.getEditorState().read(() => $getRoot().getTextContent());
  editor.update(() => $getRoot().clear());
  return text;
};
const picker = make("button", { type: "button", data: { "aria-haspopup": "listbox" } }, "Llama 4 Maverick");
drawThread({
  path: "/backend/conversation",
  write,
  read,
  send: "↑",
  above: [make("h1", {}, "Good afternoon, Mara")],
  beside: [picker],
});
