import { Said } from "../../components/said.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { summarise } from "../own-pages/summarise.ts";

/** Where records go, and how that stands. The same words as in the popup. */
export function Standing({ status }: { readonly status: ExtensionStatus }) {
  const { tone, label } = summarise(status);
  const { sync } = status;
  return (
    <p className="standing" aria-live="polite">
      <StatusDot tone={tone} label={label} />
      <span className="muted">
        {sync.state === "off" ? sayHere("records.nothing-leaves") : null}
        {sync.state === "revoked" ? sayHere("records.nothing-more") : null}
        {sync.state === "enrolling" || sync.state === "enrolled" ? (
          <Said text={sayHere("records.go-to")} parts={{ server: <strong>{new URL(sync.serverUrl).host}</strong> }} />
        ) : null}
      </span>
    </p>
  );
}
