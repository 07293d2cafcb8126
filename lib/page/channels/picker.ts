/** Files on ways of which no event tells: inputs that are in no document, and handles. */
import type { Bus } from "../bus.ts";
import { pageTransfer } from "../composer/page-transfer.ts";
import type { Gate } from "../gate.ts";
import type { Ears } from "../listen-early.ts";
import { admitOverBus } from "./over-bus.ts";
import { judgeOnce } from "./upload.ts";
import { inputsInside, isFileInput } from "./upload-input.ts";
import { whenRemoved } from "./when-removed.ts";

export function listenForPickers(ears: Ears, gate: Gate, bus: Bus | null): void {
  // Its dialog is open from here on; until a file is chosen the page may have taken the input away, and then the window hears nothing.
  const hearOpened = (input: HTMLInputElement) => {
    if (input.isConnected) whenRemoved(input, () => hearDetached(gate, input));
    else hearDetached(gate, input);
  };
  bus?.on("input", (event) => {
    const input = event instanceof FocusEvent ? event.relatedTarget : null;
    if (isFileInput(input)) hearOpened(input);
  });
  ears.on(["click"], (event) => inputsInside(event).forEach(hearOpened));
  bus?.on("file", (event) => {
    const input = event instanceof FocusEvent ? event.relatedTarget : null;
    if (!(event instanceof FocusEvent) || !isFileInput(input)) return;
    admitOverBus(gate, bus, event, event.detail, () => ({
      kind: "upload",
      content: { plain: "", html: "", uriList: "", files: [...(input.files ?? [])] },
      change({ files }) {
        input.files = pageTransfer({ forms: [], files }).files;
        return "";
      },
    }));
  });
}

const heard = new WeakSet<Node>();

/** From above the input: listeners of the page on the input itself come later, in whatever phase. */
function hearDetached(gate: Gate, input: HTMLInputElement): void {
  const top = input.getRootNode({ composed: true });
  if (top === document) return;
  const above = top instanceof Element ? document.createDocumentFragment().appendChild(top).parentNode : top;
  if (!above) return;
  if (heard.has(above)) return;
  heard.add(above);
  for (const type of ["input", "change"]) {
    above.addEventListener(
      type,
      (event) => {
        const [target] = event.composedPath();
        if (event.isTrusted && isFileInput(target) && !(event instanceof InputEvent)) judgeOnce(event, target, gate);
      },
      true,
    );
  }
  // In the fragment no longer than until a choice is made: pages look for parents. A dialog that was left can be followed by another.
  above.addEventListener("change", () => top !== above && top.parentNode === above && top.parentNode.removeChild(top));
}
