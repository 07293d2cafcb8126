/** In a product that AI is a part of: whether somebody uses that part. Nothing is held here, and nothing of the page is read but names of controls that are pressed. */
import {
  type EmbeddedTool,
  type EmbeddedUse,
  embeddedTools,
  usedByControl,
  usedByRequest,
} from "../../core/tools/embedded-use.ts";
import { attributeOf } from "../plain-dom.ts";

const controls = "button, [role=button], [role=menuitem], [role=option], a";

/** `used` is called once for each tool. */
export function watchEmbedded(tools: readonly EmbeddedTool[], used: (use: EmbeddedUse) => void): void {
  const here = embeddedTools(tools, location.hostname);
  if (here.length === 0) return;
  const told = new Set<string>();
  const tell = (use: EmbeddedUse | null) => {
    if (!use || told.has(use.tool)) return;
    told.add(use.tool);
    used(use);
  };

  window.addEventListener(
    "click",
    (event) => {
      const [target] = event.composedPath();
      const control = target instanceof Element ? target.closest(controls) : null;
      if (!event.isTrusted || !control) return;
      for (const label of [attributeOf(control, "aria-label"), control.textContent])
        tell(usedByControl(label.slice(0, 60), here));
    },
    { capture: true, passive: true },
  );
  if (here.every(({ prompts }) => prompts.length === 0)) return;
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const asked = URL.parse(name);
      if (asked) tell(usedByRequest(asked.hostname + asked.pathname, here));
    }
  }).observe({ type: "resource", buffered: true });
}
