/** The next steps as buttons: one that we would choose, at most two beside it, the rest behind "more ways". */
import { say } from "../../words/say.ts";
import { drawDoubtForm } from "./doubt-form.ts";
import { drawEditForm } from "./edit-form.ts";
import { element } from "./element.ts";
import { drawLookFirst } from "./look-first.ts";
import type { PanelTools } from "./panel.ts";
import { drawPurposeForm } from "./purpose-form.ts";
import { drawReasonForm } from "./reason-form.ts";
import type { Step } from "./step.ts";

/** What leads somewhere without being a way for the text as it is. */
const secondary: ReadonlySet<Step["kind"]> = new Set(["redact", "approved-tool", "copy"]);
/** What stays in sight below them, quietly. */
const quiet: ReadonlySet<Step["kind"]> = new Set(["proceed", "cancel"]);

export function drawActions(steps: readonly Step[], tools: PanelTools): HTMLElement {
  const shown = steps.filter((step, index) => index === 0 || secondary.has(step.kind) || quiet.has(step.kind));
  const rest = steps.filter((step) => !shown.includes(step));
  const buttons = shown.map((step, index) => ({ step, drawn: drawStep(step, index === 0, tools) }));
  const main = buttons.filter(({ step }, index) => index === 0 || secondary.has(step.kind));
  const below = buttons.filter((button) => !main.includes(button));
  return element(
    "div",
    { class: "actions" },
    ...main.map(({ step, drawn }) => beside(step, drawn, tools)),
    ...below.filter(({ step }) => step.kind !== "cancel").map(({ drawn }) => drawn),
    ...(rest.length === 0 ? [] : drawMore(rest, tools)),
    ...below.filter(({ step }) => step.kind === "cancel").map(({ drawn }) => drawn),
  );
}

/** A look before hiding stands right beside it. */
function beside(step: Step, drawn: HTMLElement, tools: PanelTools): HTMLElement {
  const look = step.kind === "redact" ? step.look : null;
  if (!look) return drawn;
  const onclick = () => tools.open(drawLookFirst(look, tools));
  const open = element("button", { class: "quiet", type: "button", onclick }, say("steps.look.open"));
  return element("div", { class: "beside" }, drawn, open);
}

function drawMore(steps: readonly Step[], tools: PanelTools): HTMLElement[] {
  const list = element(
    "ul",
    { id: "more-ways", class: "more-ways", hidden: true },
    ...steps.map((step) => element("li", {}, drawStep(step, false, tools))),
  );
  const open = element(
    "button",
    {
      ...{ class: "quiet disclosure", type: "button", "aria-expanded": "false", "aria-controls": "more-ways" },
      onclick: () => {
        list.hidden = !list.hidden;
        open.setAttribute("aria-expanded", String(!list.hidden));
        // In a low window the card is scrolled: what has just unfolded must not be out of sight.
        list.scrollIntoView({ block: "nearest" });
      },
    },
    say("steps.more"),
  );
  return [open, list];
}

function drawStep(step: Step, primary: boolean, tools: PanelTools): HTMLElement {
  const rank = primary ? "primary" : secondary.has(step.kind) ? "secondary" : "quiet";
  const onclick = (event: MouseEvent) => {
    const accepted = tools.accepts(event);
    if (!accepted || (step.kind === "approved-tool" && step.takesAlong)) event.preventDefault();
    if (accepted) choose(step, tools);
  };
  const focus = { autofocus: primary, onclick };
  return step.kind === "approved-tool"
    ? element(
        "a",
        { class: `button ${rank}`, href: step.url, target: "_blank", rel: "noopener noreferrer", ...focus },
        step.label,
      )
    : element("button", { class: rank, type: "button", ...focus }, step.label);
}

/** Some steps ask for more first. */
function choose(step: Step, tools: PanelTools): void {
  if (step.kind === "proceed" && step.askReason) {
    tools.open(drawReasonForm(step.askReason, tools, (reasoned) => tools.answer({ step: "proceed", ...reasoned })));
  } else if (step.kind === "ask-approval") tools.open(drawPurposeForm(step.form, tools));
  else if (step.kind === "edit") tools.open(drawEditForm(step.draft, tools));
  else if (step.kind === "not-sensitive") tools.open(drawDoubtForm(step.doubt, tools));
  else tools.answer({ step: step.kind });
}
