/** The few buttons beside an answer: copy it with its real values, see the placeholders, forget the values. */
import { say } from "../../words/say.ts";
import { element } from "../nudge/element.ts";
import { drawMark } from "../nudge/mark.ts";
import { type ActivationGuard, guardActivation } from "../nudge/trusted-activation.ts";
import type { Layer } from "./layer.ts";

export interface ValueToolsParts {
  /** Copies; false where the browser refused. */
  readonly copy: () => Promise<boolean>;
  readonly toggle: () => void;
  readonly forget: () => void;
}

export interface ToolsState {
  /** Where what it belongs to ends, and the line that it is beside. CSS pixels of the viewport. */
  readonly right: number;
  readonly top: number;
  /** All of it, not only the mark. */
  readonly open: boolean;
  readonly selection: boolean;
  readonly placeholders: boolean;
  readonly scheme: string;
}

export interface ValueTools {
  /** The pointer or the focus is in it: it stays where it is. */
  inUse(): boolean;
  show(state: ToolsState): void;
  hide(): void;
}

/** How long it says how copying went. Milliseconds. */
const saidFor = 3_000;
const gap = 6;
/** The mark alone. */
const size = 34;

export function createValueTools({ host, root, area }: Layer, { copy, toggle, forget }: ValueToolsParts): ValueTools {
  const status = element("span", { role: "status" });
  const label = element("span", {});
  const main = element("button", { type: "button", class: "main", onclick: guarded(() => void copied()) }, label, drawMark());
  const show = element("button", { type: "button", onclick: guarded(toggle) });
  const drop = element("button", { type: "button", onclick: guarded(forget) }, say("restore.forget"));
  const bar = element(
    "div",
    { class: "tools", role: "toolbar", "aria-label": say("restore.tools"), hidden: true, onmousedown: keepSelection },
    status,
    drop,
    show,
    main,
  );
  area.append(bar);
  let guard: ActivationGuard | null = null;
  let saying: ReturnType<typeof setTimeout> | undefined;

  function tell(text: string): void {
    status.textContent = text;
    clearTimeout(saying);
    saying = setTimeout(() => status.replaceChildren(), saidFor);
  }

  async function copied(): Promise<void> {
    tell(say((await copy()) ? "restore.copied" : "restore.notCopied"));
  }

  /** As for every button of ours: a person's own click on what has been in plain view. */
  function guarded(act: () => void): (event: MouseEvent) => void {
    return (event) => {
      if (guard?.accepts(event)) act();
      else if (event.isTrusted && guard?.covered()) tell(say("restore.covered"));
    };
  }

  return {
    inUse: () => bar.matches(":hover, :focus-within"),
    show({ right, top, open, selection, placeholders, scheme }) {
      setText(label, say(selection ? "restore.copySelection" : "restore.copyAnswer"));
      setText(show, say(placeholders ? "restore.showValues" : "restore.showPlaceholders"));
      bar.dataset["theme"] = scheme;
      bar.classList.toggle("open", open || status.textContent !== "");
      if (bar.hidden) {
        bar.hidden = false;
        guard = guardActivation(bar, host, root);
      }
      const corner = area.getBoundingClientRect();
      // Beside the text where there is room for the mark.
      const end = Math.max(Math.min(right + (open ? 0 : size + gap), innerWidth - gap), bar.offsetWidth + gap);
      const line = Math.max(gap, Math.min(top, innerHeight - size - gap));
      bar.style.right = `${Math.round(corner.right - end)}px`;
      bar.style.top = `${Math.round(line - corner.top)}px`;
    },
    hide() {
      if (bar.hidden) return;
      guard?.stop();
      guard = null;
      status.replaceChildren();
      bar.hidden = true;
    },
  };
}

/** A press would move the focus and end the selection that is to be copied. */
const keepSelection = (event: MouseEvent) => event.preventDefault();

function setText(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
