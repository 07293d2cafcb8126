/** The shell around the editors of the browser tests, which say what they are by `window.__editor`. */
import { type ShellOptions, shell } from "./shell.ts";

export function aroundEditor(options: ShellOptions): void {
  const holder = document.getElementById("composer");
  if (!holder) throw new Error("The page has no #composer.");
  const element = () =>
    window.__editor === undefined ? null : holder.querySelector("textarea,input,[contenteditable=true],[contenteditable='']");
  shell(holder, { text: () => window.__editor.text(), element }, options);
}
