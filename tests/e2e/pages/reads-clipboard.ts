import { composerRoot, publishEditor } from "./publish-editor.ts";

/** Before it puts a paste in it asks the clipboard for more, as Monaco does. The field itself is the model. */
const field = document.createElement("textarea");
field.setAttribute("aria-label", "Message");
composerRoot().append(field);

field.addEventListener("paste", async (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  event.preventDefault();
  event.stopImmediatePropagation();
  await navigator.clipboard.read().catch(() => []);
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
});

publishEditor({ family: "field", text: () => field.value, focus: () => field.focus() });
