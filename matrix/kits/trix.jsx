import "trix";
import css from "trix/dist/trix.css?inline";
import { sendBy, showParts, stage, style, upload } from "./mount-kit.jsx";

style(css);
const root = stage();
root.innerHTML = `<form><input id="field" type="hidden"><trix-editor input="field" aria-label="Message"></trix-editor>
<button type="submit" id="send" aria-label="Send message">Send</button></form>`;
document.addEventListener("trix-attachment-add", ({ attachment }) => attachment.file && upload([attachment.file]));
root.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  sendBy("fetch", { text: root.querySelector("trix-editor").editor.getDocument().toString() });
});
showParts({ composer: "trix-editor", send: "#send", detached: ".trix-button--icon-attach" });
