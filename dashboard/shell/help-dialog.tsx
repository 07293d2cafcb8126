import { X } from "lucide-react";
import type { RefObject } from "react";
import { Button } from "../../components/button.tsx";
import { say } from "../words/say.ts";

const keys = [
  ["Ctrl+K", say("Go to anything")],
  ["/", say("Search")],
  ["j", say("Next row")],
  ["k", say("Row before")],
  ["Enter", say("Open the row")],
  ["x", say("Choose the row, among findings")],
  ["?", say("This help")],
  ["Esc", say("Close what is open")],
] as const;

/** The keys of the dashboard. A native dialog: it keeps the focus, and Escape closes it. */
export function HelpDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog
      ref={dialog}
      aria-labelledby="help-title"
      className="m-auto w-80 max-w-[calc(100vw-2rem)] rounded-large border border-line bg-raised p-5 text-ink shadow-float backdrop:bg-black/40"
    >
      <div className="mb-3 flex items-center justify-between">
        <h2 id="help-title" className="font-semibold text-16">
          {say("Keys")}
        </h2>
        <Button kind="quiet" aria-label={say("Close")} onClick={() => dialog.current?.close()}>
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-small border border-line-strong bg-subtle px-1.5 py-0.5 font-mono text-12">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
