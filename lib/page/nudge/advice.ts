/** What the card says beside its question: why such data stays out, and where to read more. It lets nothing out. */
import type { Family, Finding } from "../../schema/finding.ts";
import { say } from "../../words/say.ts";
import type { GuidanceSource } from "../judge/guidance.ts";
import { element } from "./element.ts";
import { lessonFor } from "./lesson.ts";

export interface Advice {
  /** Counted as explained once the card is shown; null where nothing is. */
  readonly explains: Family | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly links: readonly { readonly label: string; readonly open: () => void }[];
}

/** Null where there is nothing to add. `findings` with the most telling first. */
export function adviceFor(findings: readonly Finding[], guidance: GuidanceSource): Advice | null {
  const known = guidance.now();
  const lesson = lessonFor(findings, known?.explained);
  const links = [
    ...(known?.acceptanceDue ? [{ label: say("coaching.rules"), open: () => guidance.open("welcome") }] : []),
    ...(lesson?.title ? [{ label: say("coaching.guide"), open: () => guidance.open("guide") }] : []),
  ];
  if (!lesson && links.length === 0) return null;
  return { explains: lesson?.family ?? null, title: lesson?.title ?? null, text: lesson?.text ?? null, links };
}

export function drawAdvice({ title, text, links }: Advice): HTMLElement {
  return element(
    "div",
    { class: "advice" },
    title && element("h3", {}, title),
    text && element("p", {}, text),
    ...links.map(({ label, open }) =>
      element("button", { class: "link", type: "button", onclick: (event: MouseEvent) => event.isTrusted && open() }, label),
    ),
  );
}
