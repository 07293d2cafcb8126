import { type ShellOptions, shell } from "./shell.ts";

/** A plain field of the browser in the shell, inside `root`: the document's body or a shadow root. */
export function plainField(root: HTMLElement | ShadowRoot, kind: "textarea" | "input" | "div", options: ShellOptions): void {
  const holder = document.createElement("div");
  const field = document.createElement(kind);
  field.setAttribute("aria-label", "Message");
  if (field instanceof HTMLDivElement) {
    field.contentEditable = "true";
    field.setAttribute("role", "textbox");
  }
  holder.append(field);
  root.append(holder);
  const text = () => (field instanceof HTMLDivElement ? field.innerText.replace(/\n$/, "") : field.value);
  const clear = () => {
    if (field instanceof HTMLDivElement) field.replaceChildren();
    else field.value = "";
  };
  shell(holder, { text, element: () => field, clear }, options);
}

/** The holder that the page came with is for editors that build themselves into it. */
export function emptyBody(): HTMLElement {
  document.getElementById("composer")?.remove();
  return document.body;
}
