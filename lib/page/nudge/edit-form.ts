/** The text to be edited before it goes on, in a private copy; what is still found in it is marked, and the button says what that means. */
import { say } from "../../words/say.ts";
import { openDraftFrame } from "./draft-frame.ts";
import { element } from "./element.ts";
import { type Panel, type PanelTools, panelActions } from "./panel.ts";
import { drawReasonForm } from "./reason-form.ts";
import type { Draft, DraftCheck } from "./step.ts";

/** After the last key: long enough not to be in the way of the next one. Milliseconds. */
const pause = 250;

export function drawEditForm(draft: Draft, tools: PanelTools): Panel {
  let text = draft.text;
  let checked: DraftCheck | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const confirm = element(
    "button",
    { class: "primary", type: "button", disabled: true, onclick: confirmed },
    say("steps.edit.checking"),
  );
  const status = element("p", { class: "hint", role: "status" });
  const actions = panelActions(confirm, tools);
  const frame = openDraftFrame({
    ...{ page: draft.page, text, label: say("steps.edit.label"), ready: check },
    changed(now) {
      text = now;
      checked = null;
      confirm.disabled = true;
      clearTimeout(timer);
      timer = setTimeout(check, pause);
    },
    key(key) {
      const stops = [...actions.querySelectorAll<HTMLElement>("button:not(:disabled)")];
      if (key === "leave") tools.back();
      else (key === "next" ? stops.at(0) : stops.at(-1))?.focus();
    },
  });

  function check(): void {
    checked = draft.check(text);
    const { left, label } = checked;
    frame.mark(checked.marks);
    status.textContent =
      label === null
        ? say("steps.edit.stopped", { what: left })
        : left === ""
          ? say("steps.edit.clean")
          : say("steps.edit.left", { what: left });
    confirm.disabled = label === null || text.trim() === "";
    if (label !== null) confirm.textContent = label;
    // Letting it go as it is must not look like what we would choose.
    confirm.className = left === "" ? "primary" : "secondary";
  }

  async function confirmed(event: MouseEvent): Promise<void> {
    const known = checked;
    if (!known || !tools.accepts(event)) return;
    await frame.settled();
    // A key came before the press: what it made of the text is looked at first, and pressed for again.
    if (checked !== known) return;
    const { askReason } = known;
    const answer = { step: "edit", text } as const;
    if (!askReason) tools.answer(answer);
    else tools.open(drawReasonForm(askReason, tools, (reasoned) => tools.answer({ ...answer, ...reasoned })));
  }

  return {
    wide: true,
    closed() {
      clearTimeout(timer);
      frame.close();
    },
    element: element("div", {}, element("p", { class: "hint" }, say("steps.edit.hint")), frame.element, status, actions),
  };
}
