import { useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";

/** `ended`: how many messages it would forget. */
export function Forget({ ended, onForget }: { readonly ended: number; readonly onForget: () => Promise<void> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  async function forget(): Promise<void> {
    setState("busy");
    try {
      await onForget();
      setState("idle");
      dialog.current?.close();
    } catch {
      setState("failed");
    }
  }
  return (
    <>
      <Button kind="quiet" disabled={ended === 0} onClick={() => dialog.current?.showModal()}>
        {sayHere("records.forget")}
      </Button>
      <dialog ref={dialog} aria-labelledby="forget" onClose={() => setState("idle")}>
        <h2 id="forget">{sayHere("records.forget.question", { count: ended })}</h2>
        <p>{sayHere("records.forget.loses")}</p>
        <p>{sayHere("records.forget.stays")}</p>
        {state === "failed" ? <Notice tone="caution" title={sayHere("records.forget.failed")} urgent /> : null}
        {/* The harmless way comes first: the browser puts the focus there. */}
        <div className="ways">
          <Button disabled={state === "busy"} onClick={() => dialog.current?.close()}>
            {sayHere("records.forget.no")}
          </Button>
          <Button kind="primary" disabled={state === "busy"} onClick={() => void forget()}>
            {sayHere("records.forget.yes")}
          </Button>
        </div>
      </dialog>
    </>
  );
}
