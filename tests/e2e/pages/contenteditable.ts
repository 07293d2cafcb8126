import { composerRoot, publishEditor } from "./publish-editor.ts";

const field = document.createElement("div");
field.contentEditable = "true";
field.setAttribute("role", "textbox");
field.setAttribute("aria-label", "Message");
composerRoot().append(field);

// As such pages do: the draft is what the last input event showed, so a change without that event is not in the model.
let draft = "";
field.addEventListener("input", () => {
  draft = field.innerText.replace(/\n$/, "");
});

publishEditor({ family: "contenteditable", text: () => draft, focus: () => field.focus() });
