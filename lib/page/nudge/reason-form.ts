/** Asks why something may go on as it is. */
import { say } from "../../words/say.ts";
import { openDraftFrame } from "./draft-frame.ts";
import { element } from "./element.ts";
import { type Panel, type PanelTools, panelActions } from "./panel.ts";
import type { ReasonAsk, Reasoned } from "./step.ts";

/** UTF-16 code units. */
const longestWords = 280;

/** No reason is chosen beforehand: the easiest answer would be everybody's. */
export function drawReasonForm(ask: ReasonAsk, tools: PanelTools, given: (reasoned: Reasoned) => void): Panel {
  const picked = () => fieldset.querySelector<HTMLInputElement>("input:checked")?.value;
  const words = ask.words && drawWords(ask.words, tools);
  let reading = false;
  const onclick = async (event: MouseEvent) => {
    const reason = picked();
    if (!reason || reading || !tools.accepts(event)) return;
    reading = true;
    await words?.settled();
    const said = words?.read();
    reading = false;
    if (said !== null) given(said ? { reason, words: said } : { reason });
  };
  const confirm = element("button", { class: "primary", type: "button", disabled: true, onclick }, ask.confirm);
  const choices = ask.choices.map(({ code, label }) =>
    element("label", { class: "reason" }, element("input", { type: "radio", name: "reason", value: code }), label),
  );
  const fieldset = element("fieldset", {}, element("legend", {}, ask.legend), ...choices);
  fieldset.addEventListener("change", () => {
    confirm.disabled = picked() === undefined;
  });
  return {
    ...(words ? { closed: words.close } : {}),
    element: element("div", {}, fieldset, words?.element, panelActions(confirm, tools)),
  };
}

/** `read`: undefined for no words, null for some that cannot be taken, which is then said. In the frame that the page cannot look into. */
function drawWords({ where, policy, page, found }: NonNullable<ReasonAsk["words"]>, tools: PanelTools) {
  let text = "";
  const problem = element("p", { class: "note", role: "alert" });
  const frame = openDraftFrame({
    ...{ page, text, label: say("steps.reason.words"), quietly: true, ready: () => undefined },
    changed(now) {
      text = now.trim();
      problem.textContent = text.length > longestWords ? say("steps.reason.tooLong", { count: longestWords }) : "";
    },
    key(key) {
      if (key === "leave") tools.back();
      else leaveFrame(frame.element, key === "next");
    },
  });
  frame.element.classList.add("short");
  const means = say(where === "sent" ? "steps.reason.sent" : "steps.reason.device", { policy });
  return {
    element: element(
      "div",
      { class: "words" },
      element("p", { class: "title" }, say("steps.reason.words")),
      frame.element,
      element("p", { class: "hint" }, means),
      problem,
    ),
    close: frame.close,
    settled: frame.settled,
    read() {
      if (text === "") return undefined;
      const what = text.length > longestWords ? null : found(text);
      problem.textContent =
        what === null
          ? say("steps.reason.tooLong", { count: longestWords })
          : what === ""
            ? ""
            : say("steps.reason.holds", { what });
      return what === "" ? { text, where } : null;
    },
  };
}

/** To what comes after the frame in the card, or before it. */
function leaveFrame(frame: HTMLElement, forward: boolean): void {
  const card = frame.closest("dialog");
  const stops = [...(card?.querySelectorAll<HTMLElement>("a[href], button:not(:disabled), input, iframe") ?? [])].filter((stop) =>
    stop.checkVisibility(),
  );
  const at = stops.indexOf(frame);
  (stops[at + (forward ? 1 : -1)] ?? stops[forward ? 0 : stops.length - 1])?.focus();
}
