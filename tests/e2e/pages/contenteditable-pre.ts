import { composerRoot, publishEditor } from "./publish-editor.ts";

/** A plain editable element whose style keeps line breaks, as many chat UIs have it: what it sends is its nodes' text alone. */
const field = document.createElement("div");
field.contentEditable = "true";
field.style.whiteSpace = "pre-wrap";
field.setAttribute("role", "textbox");
field.setAttribute("aria-label", "Message");
composerRoot().append(field);

let draft = "";
field.addEventListener("input", () => {
  draft = field.textContent;
});

publishEditor({ family: "contenteditable", text: () => draft, focus: () => field.focus() });
