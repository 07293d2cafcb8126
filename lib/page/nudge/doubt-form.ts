/** "This is not sensitive": which of the values, and what that means from now on. */
import { say } from "../../words/say.ts";
import { element } from "./element.ts";
import { type Panel, type PanelTools, panelActions } from "./panel.ts";
import type { Doubt } from "./step.ts";

export function drawDoubtForm(doubt: Doubt, tools: PanelTools): Panel {
  const onclick = (event: MouseEvent) => {
    if (picked().size > 0 && tools.accepts(event)) tools.answer({ step: "not-sensitive", doubted: picked() });
  };
  const confirm = element("button", { class: "primary", type: "button", onclick });
  // One value is what the person means; of several none is chosen beforehand.
  const only = doubt.values.length === 1;
  const boxes = doubt.values.map(({ key, name, masked }) => {
    const box = element("input", {
      type: "checkbox",
      checked: only,
      "aria-label": say("steps.doubt.value", { what: name, value: masked }),
    });
    const label = element(
      "label",
      { class: "reason" },
      box,
      element("span", {}, name),
      element("span", { class: "masked", "data-text": masked }),
    );
    return { key, box, label };
  });
  const picked = () => new Set(boxes.filter(({ box }) => box.checked).map(({ key }) => key));
  const group = element(
    "div",
    { role: "group", "aria-labelledby": "doubt-title", class: "choices" },
    ...boxes.map(({ label }) => label),
  );
  function show(): void {
    confirm.disabled = picked().size === 0;
    confirm.textContent = doubt.thenGoes(picked()) ?? say("steps.doubt.confirm");
  }
  group.addEventListener("change", show);
  show();
  return {
    element: element(
      "div",
      {},
      element("p", { id: "doubt-title", class: "title" }, say("steps.doubt.title")),
      group,
      element("p", { class: "hint" }, say("steps.doubt.means", { tool: doubt.tool, days: doubt.days })),
      panelActions(confirm, tools),
    ),
  };
}
