import type { ReactNode } from "react";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { whenWas } from "./when-was.ts";

const sources = { "built-in": "built in", server: "from your server", managed: "set by IT" } as const;
const count = new Intl.NumberFormat();

/** What is in force and what is on its way. Lines that say nothing here are left out. */
export function Facts({ status, now }: { readonly status: ExtensionStatus; readonly now: number }) {
  const { policy, sync, outbox } = status;
  const connected = sync.state !== "off";
  return (
    <dl>
      <Fact name="Policy">
        {policy.name}
        <span className="muted"> ({sources[policy.source]})</span>
      </Fact>
      {policy.stale ? <Fact name="Age of policy">Past its end; it stays in force until a newer one arrives.</Fact> : null}
      {policy.trust === "first-use" ? <Fact name="Signature">By the first key seen; IT has named none.</Fact> : null}
      {connected ? <Fact name="Server">{new URL(sync.serverUrl).host}</Fact> : null}
      {connected ? <Fact name="Waiting to be sent">{count.format(outbox.pending)}</Fact> : null}
      {connected ? <Fact name="Last confirmed">{sync.lastAckAt === null ? "Not yet" : whenWas(sync.lastAckAt, now)}</Fact> : null}
      {connected ? null : <Fact name="Kept on this device">{count.format(outbox.local + outbox.pending)}</Fact>}
      {outbox.dropped > 0 ? <Fact name="Given up for lack of room">{count.format(outbox.dropped)}</Fact> : null}
      {outbox.quarantined > 0 ? <Fact name="Refused by the server">{count.format(outbox.quarantined)}</Fact> : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
