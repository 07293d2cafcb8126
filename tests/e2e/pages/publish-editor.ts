/** What every editor page offers to the tests, and its Send button. */
export interface EditorHandle {
  /** Family of the editor, as a tool's fact sheet would name it. */
  readonly family: string;
  /** The text as the editor's own model holds it, which is what its tool would send; never read from the DOM. */
  text(): string;
  focus(): void;
}

declare global {
  interface Window {
    __editor: EditorHandle;
    /** Filled by the hostile script of the page: every text that an event let the page see. */
    __seen: string[];
  }
}

/** Where the page puts its composer. Throws if the page has none. */
export function composerRoot(): HTMLElement {
  const root = document.getElementById("composer");
  if (!root) throw new Error("The page has no #composer.");
  return root;
}

/** Gives the editor to the tests and lets the Send button post the model's text to `/prompt`. */
export function publishEditor(handle: EditorHandle): void {
  window.__editor = handle;
  document.getElementById("send")?.addEventListener("click", () => {
    void fetch("/prompt", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: handle.text() }),
    });
  });
}
