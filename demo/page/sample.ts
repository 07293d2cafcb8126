import { element } from "./element.ts";
import { sampleText } from "./sample-text.ts";

const note = element("note");
note.textContent = sampleText();

element("copy").addEventListener("click", async () => {
  const said = element("copied");
  try {
    await navigator.clipboard.writeText(sampleText());
    said.textContent = "Copied. Go back to Fern and paste it.";
  } catch {
    getSelection()?.selectAllChildren(note);
    said.textContent = "The browser did not let this page copy. The note is selected: copy it with the keyboard.";
  }
});
