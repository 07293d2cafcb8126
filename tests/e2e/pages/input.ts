import { composerRoot, publishEditor } from "./publish-editor.ts";

const field = document.createElement("input");
field.setAttribute("aria-label", "Message");
composerRoot().append(field);

publishEditor({ family: "input", text: () => field.value, focus: () => field.focus() });
