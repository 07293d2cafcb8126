/** A chat UI around any editor, with every way in that such UIs have. */
import { publish } from "./publish.ts";
import { sendBy, type Transport, upload } from "./transport.ts";

export interface ShellOptions {
  readonly transport: Transport;
  /** The event of the Enter key that sends; "ctrl": only together with Ctrl or Cmd. */
  readonly enter: "keydown" | "keypress" | "keyup" | "ctrl";
  /** Files leave when they are chosen, or with the message. */
  readonly files: "at-once" | "with-message";
}

export interface ShellEditor {
  /** The text as the editor's model holds it. */
  text(): string;
  element(): Element | null;
  /** Empties it after a send; a shell around an editor that cannot leaves the text where it is. */
  clear?(): void;
}

/** `holder` has the editor in it. Adds the buttons behind it, listens, and tells the driver when the editor is there. */
export function shell(holder: HTMLElement, editor: ShellEditor, options: ShellOptions): void {
  const form = document.createElement("form");
  holder.replaceWith(form);
  const attach = button("Attach");
  const detached = button("Attach from disk");
  const clipboard = button("Paste");
  const send = button("Send");
  send.type = "submit";
  const input = fileInput();
  input.hidden = true;
  form.append(holder, input, attach, detached, clipboard, send);

  let waiting: File[] = [];
  const take = (files: Iterable<File> | null | undefined) => {
    const taken = [...(files ?? [])];
    if (taken.length === 0) return;
    if (options.files === "at-once") upload(taken);
    else waiting.push(...taken);
  };
  const submit = () => {
    const text = editor.text();
    if (text.trim() === "" && waiting.length === 0) return;
    sendBy(options.transport, { text, files: waiting });
    waiting = [];
    editor.clear?.();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  attach.addEventListener("click", () => input.click());
  input.addEventListener("change", () => take(input.files));
  detached.addEventListener("click", () => {
    const loose = fileInput();
    loose.addEventListener("change", () => take(loose.files));
    loose.click();
  });
  clipboard.addEventListener("click", async () => {
    const text = await navigator.clipboard.readText();
    (editor.element() as HTMLElement | null)?.focus();
    insertAtCaret(editor.element(), text);
  });
  listenForEnter(holder, options.enter, submit);
  listenForFiles(form, take);
  publishShell();

  function publishShell(): void {
    if (!editor.element()) return void requestAnimationFrame(publishShell);
    publish({
      composer: editor.element,
      send: () => send,
      attach: () => attach,
      detached: () => detached,
      clipboard: () => clipboard,
      drop: editor.element,
    });
  }
}

function button(name: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = name;
  made.setAttribute("aria-label", name === "Send" ? "Send message" : name);
  return made;
}

/** Slate does not hear of what the browser inserts by itself. */
function insertAtCaret(element: Element | null, text: string): void {
  const before = { inputType: "insertText", data: text, bubbles: true, cancelable: true };
  if (element?.matches("[data-slate-editor]")) element.dispatchEvent(new InputEvent("beforeinput", before));
  else document.execCommand("insertText", false, text);
}

function fileInput(): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "file";
  return input;
}

function listenForEnter(holder: HTMLElement, enter: ShellOptions["enter"], submit: () => void): void {
  const isOurs = (event: Event): event is KeyboardEvent => {
    const key = event as KeyboardEvent;
    const command = key.ctrlKey || key.metaKey;
    return key.key === "Enter" && !key.shiftKey && !key.isComposing && (enter === "ctrl" ? command : !command);
  };
  const sends = enter === "ctrl" ? "keydown" : enter;
  for (const type of ["keydown", "keypress", "keyup"]) {
    holder.addEventListener(
      type,
      (event) => {
        if (!isOurs(event)) return;
        // A keydown that is cancelled has no keypress: whoever sends on that leaves the keydown alone.
        if (type !== "keydown" || enter !== "keypress") event.preventDefault();
        event.stopPropagation();
        if (type === sends) submit();
      },
      true,
    );
  }
}

/** Files only: a text that is pasted or dropped is the editor's. */
function listenForFiles(form: HTMLElement, take: (files: FileList | undefined) => void): void {
  form.addEventListener("paste", (event) => take(event.clipboardData?.files), true);
  form.addEventListener("dragover", (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault(), true);
  form.addEventListener(
    "drop",
    (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      event.stopPropagation();
      take(event.dataTransfer.files);
    },
    true,
  );
}
