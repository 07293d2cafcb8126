import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";

interface Props {
  readonly count: number;
  /** How long one lasts. */
  readonly days: number;
  readonly onClear: () => Promise<void>;
}

/** What the person has said is not sensitive: how much of it there is, and the way to be asked again. */
export function NotSensitiveCard({ count, days, onClear }: Props) {
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  async function clear(): Promise<void> {
    setState("busy");
    await onClear().then(
      () => setState("idle"),
      () => setState("failed"),
    );
  }
  return (
    <section className="card" aria-labelledby="not-sensitive">
      <h2 id="not-sensitive">{sayHere("not-sensitive.title")}</h2>
      <p>
        {count === 0
          ? sayHere("not-sensitive.none")
          : sayHere("not-sensitive.some", { count, days: sayHere("kept.days", { count: days }) })}
      </p>
      {count > 0 ? (
        <Button kind="quiet" disabled={state === "busy"} onClick={() => void clear()}>
          {sayHere("not-sensitive.clear")}
        </Button>
      ) : null}
      <p role="status">{state === "failed" ? sayHere("records.forget.failed") : ""}</p>
    </section>
  );
}
