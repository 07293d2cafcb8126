import * as monaco from "monaco-editor/editor/editor.main.js";
import { sendBy, showParts, stage, style } from "./mount-kit.jsx";
import css from "./node_modules/monaco-editor/min/vs/editor/editor.main.css?inline";

/** `editContext`: the focused element is a DIV that is neither editable nor has a value. */
export function mountMonaco({ editContext }) {
  style(css);
  self.MonacoEnvironment = { getWorker: () => ({ postMessage() {}, addEventListener() {}, terminate() {} }) };
  const root = stage();
  const holder = Object.assign(document.createElement("div"), { id: "holder" });
  holder.style.cssText = "width: 640px; height: 300px";
  const button = Object.assign(document.createElement("button"), { id: "send", type: "button", textContent: "Send" });
  button.setAttribute("aria-label", "Send message");
  root.append(holder, button);
  const editor = monaco.editor.create(holder, {
    value: "",
    language: "plaintext",
    editContext,
    minimap: { enabled: false },
    autoClosingBrackets: "never",
    quickSuggestions: false,
    wordBasedSuggestions: "off",
  });
  const submit = () => sendBy("fetch", { text: editor.getValue() });
  button.addEventListener("click", submit);
  editor.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, submit);
  showParts({ composer: ".view-lines", send: "#send" });
}
