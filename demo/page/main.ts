import { createComposer } from "./composer.ts";
import { converse } from "./conversation.ts";
import { element } from "./element.ts";
import { showReceived } from "./received.ts";

declare global {
  interface Window {
    /** What the composer's model holds: the editor's truth, not the DOM's. `npm start` reads it back. */
    fernModel(): string;
  }
}

showReceived();

function send(): void {
  const text = composer.text().trim();
  if (text === "") return;
  converse(text);
  composer.clear();
}

const composer = createComposer(element("composer"), send);
element("send").addEventListener("submit", (event) => {
  event.preventDefault();
  send();
  composer.focus();
});
window.fernModel = composer.text;
composer.focus();
