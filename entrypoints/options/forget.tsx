import { useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";

const number = new Intl.NumberFormat();

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
        Forget on this device
      </Button>
      <dialog ref={dialog} aria-labelledby="forget" onClose={() => setState("idle")}>
        <h2 id="forget">Forget {number.format(ended)} messages on this device?</h2>
        <p>This list loses what was sent, refused or given up. What still waits to be sent stays, and is sent.</p>
        <p>What your company’s server has stays there. For a day this device remembers numbers, so that nothing is sent twice.</p>
        {state === "failed" ? <Notice tone="caution" title="That did not work. Nothing was forgotten." urgent /> : null}
        {/* The harmless way comes first: the browser puts the focus there. */}
        <div className="ways">
          <Button disabled={state === "busy"} onClick={() => dialog.current?.close()}>
            Keep them
          </Button>
          <Button kind="primary" disabled={state === "busy"} onClick={() => void forget()}>
            Forget them
          </Button>
        </div>
      </dialog>
    </>
  );
}
