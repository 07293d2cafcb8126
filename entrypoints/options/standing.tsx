import { StatusDot } from "../../components/status-dot.tsx";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { summarise } from "../popup/summarise.ts";

/** Where records go, and how that stands. The same words as in the popup. */
export function Standing({ status }: { readonly status: ExtensionStatus }) {
  const { tone, label } = summarise(status);
  const { sync } = status;
  return (
    <p className="standing" aria-live="polite">
      <StatusDot tone={tone} label={label} />
      <span className="muted">
        {sync.state === "off" ? "Nothing leaves this device." : null}
        {sync.state === "revoked" ? "Nothing is sent any more." : null}
        {sync.state === "enrolling" || sync.state === "enrolled" ? (
          <>
            Records go to <strong>{new URL(sync.serverUrl).host}</strong> and nowhere else.
          </>
        ) : null}
      </span>
    </p>
  );
}
