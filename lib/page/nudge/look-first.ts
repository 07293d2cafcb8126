/**
 * The text as it would go on, before it does: each value that is hidden can be looked for in its place and, where policy lets it, kept.
 * The text is in attributes that the style sheet draws: `window.find` tells a page what text there is, in closed roots too.
 */
import { say } from "../../words/say.ts";
import { element } from "./element.ts";
import { type Panel, type PanelTools, panelActions } from "./panel.ts";
import { drawReasonForm } from "./reason-form.ts";
import type { LookFirst, LookPiece } from "./step.ts";

type ValuePiece = Extract<LookPiece, { kind: "value" }>;

export function drawLookFirst(look: LookFirst, tools: PanelTools): Panel {
  let keep: ReadonlySet<string> = new Set();
  let choice = look.choose(keep);
  const values: { readonly piece: ValuePiece; readonly drawn: HTMLElement }[] = [];

  const confirm = element("button", { class: "primary", type: "button", onclick: confirmed }, choice?.label ?? "");
  const note = element("p", { class: "note", role: "status" });

  function confirmed(event: MouseEvent): void {
    if (!tools.accepts(event) || !choice) return;
    const { askReason } = choice;
    if (!askReason) tools.answer({ step: "redact", keep });
    else tools.open(drawReasonForm(askReason, tools, (reasoned) => tools.answer({ step: "redact", keep, ...reasoned })));
  }

  function toggle({ key }: ValuePiece): void {
    const next = new Set(keep);
    if (!next.delete(key)) next.add(key);
    const allowed = look.choose(next);
    note.textContent = allowed ? "" : say("steps.look.notTogether");
    if (!allowed) return;
    keep = next;
    choice = allowed;
    confirm.textContent = choice.label;
    show();
  }

  function show(): void {
    values.forEach(({ piece, drawn }, index) => {
      const placeholder = choice?.placeholders[index] ?? null;
      drawn.setAttribute("data-text", placeholder ?? piece.masked);
      if (piece.mayKeep) drawn.setAttribute("aria-checked", String(placeholder !== null));
    });
  }

  function draw(piece: LookPiece): HTMLElement {
    if (piece.kind === "text") return element("span", { "data-text": piece.text });
    if (piece.kind === "gap") return element("span", { class: "gap" }, say("steps.look.gap", { count: piece.length }));
    const label = say("steps.look.value", { what: piece.name, value: piece.masked });
    const drawn = piece.mayKeep
      ? element("button", { class: "value", type: "button", role: "checkbox", "aria-label": label, onclick: () => toggle(piece) })
      : element("span", { class: "value", role: "img", "aria-label": label });
    drawn.title = `${piece.name} ${piece.masked}`;
    values.push({ piece, drawn });
    return drawn;
  }

  const parts = look.parts.map(({ name, pieces }) =>
    element(
      "div",
      {},
      name !== null && element("p", { class: "about", "data-text": name }),
      element("div", { class: "text" }, ...pieces.map(draw)),
    ),
  );
  show();
  const some = values.some(({ piece }) => piece.mayKeep);
  const all = values.every(({ piece }) => piece.mayKeep);
  const hint = some ? say(all ? "steps.look.hint" : "steps.look.hintSome") : say("steps.look.hintNone");
  return {
    wide: true,
    element: element(
      "div",
      { class: "look" },
      element("p", { id: "look-hint", class: "hint" }, hint),
      // Focusable, so that a text without choices can be scrolled by keys.
      element("div", { class: "scroll", tabindex: "0", role: "group", "aria-labelledby": "look-hint" }, ...parts),
      look.more > 0 && element("p", { class: "hint" }, say("steps.look.more", { count: look.more })),
      note,
      panelActions(confirm, tools),
    ),
  };
}
