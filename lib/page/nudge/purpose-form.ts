/** Asks what a tool is wanted for, and says what goes out with the request before it does. */
import type { Purpose } from "../../schema/purpose.ts";
import { say } from "../../words/say.ts";
import type { AskApproval } from "./ask-approval.ts";
import { element } from "./element.ts";
import { type Panel, type PanelTools, panelActions } from "./panel.ts";

/** No purpose is chosen beforehand. */
export function drawPurposeForm({ legend, purposes, says }: AskApproval, tools: PanelTools): Panel {
  const picked = () => fieldset.querySelector<HTMLInputElement>("input:checked")?.value as Purpose | undefined;
  const onclick = (event: MouseEvent) => {
    const purpose = picked();
    if (tools.accepts(event) && purpose) tools.answer({ step: "ask-approval", purpose });
  };
  const confirm = element("button", { class: "primary", type: "button", disabled: true, onclick }, say("approval.confirm"));
  const choices = purposes.map((purpose) =>
    element(
      "label",
      { class: "reason" },
      element("input", { type: "radio", name: "purpose", value: purpose }),
      say(`approval.purpose.${purpose}`),
    ),
  );
  const fieldset = element("fieldset", {}, element("legend", {}, legend), ...choices);
  fieldset.addEventListener("change", () => {
    confirm.disabled = picked() === undefined;
  });
  return { element: element("div", {}, fieldset, element("p", { class: "sent" }, says), panelActions(confirm, tools)) };
}
