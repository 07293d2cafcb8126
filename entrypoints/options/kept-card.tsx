import type { ExtensionStatus, Records } from "../../lib/bridge/protocol.ts";

const number = new Intl.NumberFormat();

interface Props {
  readonly kept: Records["kept"] | null;
  readonly waitsDays: number;
  readonly status: ExtensionStatus;
}

/** How long things stay, and what is never written down. */
export function KeptCard({ kept, waitsDays, status }: Props) {
  const sends = status.sync.state !== "off";
  return (
    <section className="card" aria-labelledby="kept">
      <h2 id="kept">How long it is kept</h2>
      <dl>
        {kept && sends ? (
          <div>
            <dt>Sent, on this device</dt>
            <dd>
              {kept.days} days, and {number.format(kept.rows)} messages at most
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{sends ? "Waiting for the server" : "On this device"}</dt>
          <dd>{waitsDays} days</dd>
        </div>
        {sends ? (
          <div>
            <dt>On your company’s server</dt>
            <dd>Your company decides</dd>
          </div>
        ) : null}
      </dl>
      <h3>Never written down</h3>
      <p>What you write or paste, answers, names and contents of files, addresses of pages, what you do on other sites.</p>
    </section>
  );
}
