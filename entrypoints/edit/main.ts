/** A text in a frame of our own, which the page around cannot look into. It knows only what the card hands to it. */
import type { FromDraftFrame, ToDraftFrame } from "../../lib/bridge/draft-frame.ts";
import { drawMarks } from "./draw-marks.ts";

const field = document.getElementById("text") as HTMLTextAreaElement;
const marks = document.getElementById("marks") as HTMLElement;

/** Once: whoever speaks second is not the card that opened this frame. */
addEventListener("message", ({ ports: [port] }) => void (port && start(port)), { once: true });

function start(port: MessagePort): void {
  let version = 0;
  const say = (message: FromDraftFrame) => port.postMessage(message);

  port.onmessage = ({ data }: MessageEvent<ToDraftFrame>) => {
    if (data.text !== undefined) {
      // Not before: what is typed until then would be lost.
      field.disabled = false;
      field.value = data.text;
      field.setSelectionRange(0, 0);
    }
    if (data.label !== undefined) field.setAttribute("aria-label", data.label);
    if (data.dark !== undefined) document.documentElement.dataset["theme"] = data.dark ? "dark" : "light";
    if (data.language !== undefined) document.documentElement.lang = data.language;
    if (data.focus) field.focus();
    if (data.ask) say({ text: field.value, version, asked: true });
    // What was found in an earlier text stands elsewhere by now.
    if (data.marks && data.version === version) drawMarks(marks, field.value, data.marks);
  };
  field.addEventListener("input", () => {
    version += 1;
    drawMarks(marks, field.value, []);
    say({ text: field.value, version });
  });
  field.addEventListener("scroll", () => {
    marks.scrollTop = field.scrollTop;
  });
  addEventListener("keydown", (event) => {
    if (event.isComposing || (event.key !== "Escape" && event.key !== "Tab")) return;
    event.preventDefault();
    say({ key: event.key === "Escape" ? "leave" : event.shiftKey ? "previous" : "next" });
  });
}
