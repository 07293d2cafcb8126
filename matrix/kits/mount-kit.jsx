/** What the pages of UIs from npm share: where they build themselves, and how they hand a message to the backend. */
import { createRoot } from "react-dom/client";
import { deep, publishWhenThere } from "../pages/publish.ts";
import { sendBy, upload } from "../pages/transport.ts";

export { deep, sendBy, upload };

/** The place for the UI, as high as the window. */
export function stage() {
  document.getElementById("composer")?.remove();
  const root = document.getElementById("root");
  root.style.cssText = "height: 560px; display: flex; flex-direction: column";
  return root;
}

export function style(css) {
  document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
}

/** `parts`: a selector, looked for in open shadow roots too, for each part that the UI has. */
export function showParts(parts) {
  publishWhenThere(Object.fromEntries(Object.entries(parts).map(([part, selector]) => [part, () => deep(selector)])));
}

export function showReact(element, parts) {
  createRoot(stage()).render(element);
  showParts(parts);
}
