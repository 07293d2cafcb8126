/**
 * A chat page with every way of giving it a file: inputs in the light, in shadow roots and in React, a zone that takes a drop at once, and a
 * transparent input over the composer. Whatever it gets it reads at once, as many tools upload before anybody presses Send.
 */
import { createRoot } from "react-dom/client";
import { publishEditor } from "./publish-editor.ts";

/** One file as the page's own handler got it. */
export interface TakenFile {
  /** Which way it came, "zone" or the name of an input; with the events' order. */
  readonly how: string;
  readonly name: string;
  readonly type: string;
  readonly lastModified: number;
  readonly path: string;
  /** One character for each byte. */
  readonly bytes: string;
}

declare global {
  interface Window {
    __taken: TakenFile[];
    /** Every event of a way to give files that reached the page's own handlers, such as "plain change 1 #plain". */
    __heard: string[];
    __inputs: Record<string, HTMLInputElement>;
  }
}

window.__taken = [];
window.__heard = [];
window.__inputs = {};

async function take(how: string, files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const bytes = Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join("");
    const { name, type, lastModified, webkitRelativePath: path } = file;
    window.__taken.push({ how, name, type, lastModified, path, bytes });
  }
}

/** What a spy does with whatever an event lets it reach. */
function spy(event: Event): void {
  const transfer = event instanceof DragEvent ? event.dataTransfer : event instanceof ClipboardEvent ? event.clipboardData : null;
  const inInputs = Object.values(window.__inputs).flatMap((input) => [...(input.files ?? [])]);
  for (const file of [...inInputs, ...(transfer?.files ?? [])]) {
    window.__seen.push(file.name);
    void file.text().then((text) => window.__seen.push(text));
  }
}
for (const type of ["input", "change", "dragenter", "dragover", "drop", "paste", "focus"])
  window.addEventListener(type, spy, true);

function addInput(name: string, parent: ParentNode, attributes: Record<string, string> = {}): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "file";
  input.id = name;
  for (const [attribute, value] of Object.entries(attributes)) input.setAttribute(attribute, value);
  for (const type of ["input", "change"]) {
    input.addEventListener(type, spy, true);
    input.addEventListener(type, (event) => {
      window.__heard.push(`${name} ${type} ${input.files?.length} #${(event.target as Element).id}`);
      if (type === "change") void take(name, [...(input.files ?? [])]);
    });
  }
  parent.append(input);
  window.__inputs[name] = input;
  return input;
}

const main = document.querySelector("main")!;
const composer = document.getElementById("composer")!;
const field = document.createElement("textarea");
field.setAttribute("aria-label", "Message");
composer.append(field);
publishEditor({ family: "textarea", text: () => field.value, focus: () => field.focus() });
field.addEventListener("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  window.__heard.push(`field paste ${files.length} #composer`);
  if (files.length === 0) return;
  event.preventDefault();
  void take("paste", files);
});

const tray = document.createElement("div");
main.append(tray);
addInput("plain", tray);
addInput("multiple", tray, { multiple: "" });
addInput("folder", tray, { webkitdirectory: "" });
addInput("hidden", tray, { style: "display:none", multiple: "" });

// As pages do that have no input until somebody presses "attach", and none that can be found then.
const attach = tray.appendChild(document.createElement("button"));
attach.id = "attach";
attach.textContent = "Attach";
attach.addEventListener("click", () => addInput("detached", document.createDocumentFragment()).click());

const open = tray.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
addInput("open", open);
const closed = tray.appendChild(document.createElement("div")).attachShadow({ mode: "closed" });
addInput("closed", closed);
closed.addEventListener("change", spy, true);
addInput("nested", open.appendChild(document.createElement("div")).attachShadow({ mode: "closed" }), { multiple: "" });

const reactRoot = tray.appendChild(document.createElement("div"));
createRoot(reactRoot).render(
  <input
    type="file"
    id="react"
    ref={(input) => {
      if (input) window.__inputs["react"] = input;
    }}
    onChange={(event) => {
      window.__heard.push(`react change ${event.target.files?.length} #${event.target.id}`);
      void take("react", [...(event.target.files ?? [])]);
    }}
  />,
);

const zone = tray.appendChild(document.createElement("div"));
zone.id = "zone";
zone.textContent = "Drop files here";
zone.style.cssText = "width:200px;height:80px;border:1px dashed";
const inner = zone.appendChild(document.createElement("p"));
inner.id = "inner";
inner.textContent = "or there";
// The counter that such zones keep: an overlay is up as long as more was entered than left.
let entered = 0;
const draw = () => zone.classList.toggle("over", entered > 0);
for (const type of ["dragenter", "dragover", "dragleave", "drop"] as const) {
  zone.addEventListener(type, (event) => {
    event.preventDefault();
    if (type === "dragenter") entered += 1;
    if (type === "dragleave") entered -= 1;
    if (type === "drop") entered = 0;
    draw();
    if (type !== "drop") return;
    const files = [...(event.dataTransfer?.files ?? [])];
    window.__heard.push(`zone drop ${files.length} #${(event.target as Element).id} ${event.dataTransfer?.types.join()}`);
    window.__seen.push(event.dataTransfer?.getData("text/plain") ?? "");
    void take("zone", files);
  });
}

const frame = tray.appendChild(document.createElement("div"));
frame.style.cssText = "position:relative;width:200px;height:60px;border:1px solid";
addInput("transparent", frame, { style: "position:absolute;inset:0;opacity:0;width:200px;height:60px" });
frame.addEventListener("drop", () => window.__heard.push("frame drop"));
