import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Mark } from "../../components/mark.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";
import { spoken } from "../../lib/words/say.ts";
import { guideSteps } from "./steps.tsx";

/** Four short steps, by button or by arrow key. */
export function Guide({
  first = 0,
  supportUrl,
  onClose,
}: {
  /** Where it begins, from 0. */
  readonly first?: number;
  readonly supportUrl: string | null;
  readonly onClose: () => void;
}) {
  const steps = guideSteps(supportUrl);
  const [at, setAt] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const last = steps.length - 1;
  const step = steps[at]!;

  function go(to: number): void {
    moved.current = true;
    setAt(Math.max(0, Math.min(to, last)));
  }
  // A screen reader hears where it is now; at the start the page's own beginning is read.
  useEffect(() => {
    if (moved.current && steps[at]) heading.current?.focus();
  }, [at, steps]);
  useEffect(() => {
    const forward = spoken().direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    const key = ({ key, target, defaultPrevented, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (defaultPrevented || ctrlKey || altKey || metaKey) return;
      // An arrow that was pressed in the practice card belongs to the card.
      if (target !== document.body && !(target instanceof Node && heading.current?.closest("main")?.contains(target))) return;
      if (key === forward) go(at + 1);
      if (key === back) go(at - 1);
    };
    window.addEventListener("keydown", key);
    return () => window.removeEventListener("keydown", key);
  });

  return (
    <>
      <header className="top">
        <Mark size={28} />
        <span>{sayHere("guide.title")}</span>
      </header>
      <main>
        <ol className="progress" aria-label={sayHere("guide.title")}>
          {steps.map(({ id }, index) => (
            <li key={id} data-done={index <= at}>
              <button type="button" aria-current={index === at ? "step" : undefined} onClick={() => go(index)}>
                <span className="hidden">
                  {sayHere("guide.step", { step: index + 1, steps: steps.length })}: {sayHere(`guide.${id}.title`)}
                </span>
              </button>
            </li>
          ))}
        </ol>
        <article>
          <p className="count muted">{sayHere("guide.step", { step: at + 1, steps: steps.length })}</p>
          <h1 ref={heading} tabIndex={-1}>
            {sayHere(`guide.${step.id}.title`)}
          </h1>
          {step.id === "choices" ? null : <p className="lead">{sayHere(`guide.${step.id}.text`)}</p>}
          {step.body()}
        </article>
        <footer>
          <Button kind="quiet" disabled={at === 0} onClick={() => go(at - 1)}>
            {sayHere("guide.back")}
          </Button>
          <span className="muted">{sayHere("guide.keys")}</span>
          {at < last ? (
            <Button kind="primary" onClick={() => go(at + 1)}>
              {sayHere("guide.next")}
            </Button>
          ) : (
            <Button kind="primary" onClick={onClose}>
              {sayHere("guide.finish")}
            </Button>
          )}
        </footer>
      </main>
    </>
  );
}
