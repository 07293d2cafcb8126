/** What every editor page offers to the tests, and how it sends. */
import { listenForSending, moveInside, sendButton } from "./send-ways.ts";

export interface EditorHandle {
  /** Family of the editor, as a tool's fact sheet would name it. */
  readonly family: string;
  /** The text as the editor's own model holds it, which is what its tool would send; never read from the DOM. */
  text(): string;
  focus(): void;
}

declare global {
  interface Window {
    __editor: EditorHandle & {
      /** Middle of the Send button, in CSS pixels of the viewport. */
      sendAt(): { readonly x: number; readonly y: number };
      /** How often the page began to send, whether or not anything got out. */
      tried(): number;
    };
    /** Filled by the hostile script of the page: every text that an event let the page see. */
    __seen: string[];
  }
}

let root: HTMLElement | undefined;

/** Where the page puts its composer. Throws if the page has none. */
export function composerRoot(): HTMLElement {
  const place = document.getElementById("composer");
  if (!place) throw new Error("The page has no #composer.");
  root ??= moveInside(place);
  return root;
}

/** Gives the editor to the tests, and lets the page post the model's text to `/prompt` in the way that its address names. */
export function publishEditor(handle: EditorHandle): void {
  let tries = 0;
  window.__editor = {
    ...handle,
    sendAt() {
      const box = sendButton()?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    tried: () => tries,
  };
  listenForSending(composerRoot(), () => {
    tries += 1;
    void fetch("/prompt", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: handle.text() }),
    });
  });
}
