import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { sayNumber } from "../../lib/words/say.ts";
import { Fact } from "../own-pages/fact.tsx";
import { whenWas } from "./when-was.ts";

/** What is in force and what is on its way. Lines that say nothing here are left out. */
export function Facts({ status, now }: { readonly status: ExtensionStatus; readonly now: number }) {
  const { policy, sync, outbox } = status;
  const connected = sync.state !== "off";
  return (
    <dl>
      <Fact name={sayHere("popup.policy")}>
        <bdi>{policy.name}</bdi>
        <span className="muted"> ({sayHere(`popup.policy.${policy.source}`)})</span>
      </Fact>
      {policy.stale ? <Fact name={sayHere("popup.stale")}>{sayHere("popup.stale.means")}</Fact> : null}
      {policy.trust === "first-use" ? (
        <Fact name={sayHere("popup.signature")}>{sayHere("popup.signature.first-use")}</Fact>
      ) : null}
      {connected ? (
        <Fact name={sayHere("popup.server")}>
          <bdi>{new URL(sync.serverUrl).host}</bdi>
        </Fact>
      ) : null}
      {connected ? <Fact name={sayHere("popup.waiting")}>{sayNumber(outbox.pending)}</Fact> : null}
      {connected ? (
        <Fact name={sayHere("popup.confirmed")}>
          {sync.lastAckAt === null ? sayHere("popup.confirmed.never") : whenWas(sync.lastAckAt, now)}
        </Fact>
      ) : null}
      {connected ? null : <Fact name={sayHere("popup.kept")}>{sayNumber(outbox.local + outbox.pending)}</Fact>}
      {outbox.dropped > 0 ? <Fact name={sayHere("popup.dropped")}>{sayNumber(outbox.dropped)}</Fact> : null}
      {outbox.quarantined > 0 ? <Fact name={sayHere("popup.refused")}>{sayNumber(outbox.quarantined)}</Fact> : null}
    </dl>
  );
}
