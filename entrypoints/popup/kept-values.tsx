import { useState } from "react";
import type { PageAnswers } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";

export interface KeptValuesProps {
  /** What the page's gate says. */
  readonly kept: PageAnswers["get-kept-values"];
  /** Resolves when the page has none left. */
  readonly onForget: () => Promise<void>;
}

/** The hidden values that this page can show again, and the way to be rid of them now; nothing where there are none. */
export function KeptValues({ kept, onForget }: KeptValuesProps) {
  const [state, setState] = useState<"kept" | "forgotten" | "failed">("kept");
  if (state === "forgotten") return <p role="status">{sayHere("popup.values.forgotten")}</p>;
  if (kept === null || kept.count === 0) return null;
  return (
    <section className="this-page" aria-labelledby="values-title">
      <h2 id="values-title" className="label">
        {sayHere("popup.values")}
      </h2>
      <p>{sayHere("popup.values.kept", { count: kept.count })}</p>
      <p className="muted">{sayHere("popup.values.end", { count: kept.minutes })}</p>
      <button
        type="button"
        className="wm-button"
        onClick={() =>
          void onForget().then(
            () => setState("forgotten"),
            () => setState("failed"),
          )
        }
      >
        {sayHere("popup.values.forget")}
      </button>
      <p role="status">{state === "failed" ? sayHere("popup.drill.failed") : ""}</p>
    </section>
  );
}
