import type { ExtensionStatus, Records } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";

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
      <h2 id="kept">{sayHere("kept.title")}</h2>
      <dl>
        {kept && sends ? (
          <div>
            <dt>{sayHere("kept.sent")}</dt>
            <dd>{sayHere("kept.sent.limits", { days: sayHere("kept.days", { count: kept.days }), rows: kept.rows })}</dd>
          </div>
        ) : null}
        <div>
          <dt>{sayHere(sends ? "kept.waiting" : "kept.here")}</dt>
          <dd>{sayHere("kept.days", { count: waitsDays })}</dd>
        </div>
        {sends ? (
          <div>
            <dt>{sayHere("kept.server")}</dt>
            <dd>{sayHere("kept.server.limits")}</dd>
          </div>
        ) : null}
      </dl>
      <h3>{sayHere("kept.never")}</h3>
      <p>{sayHere("kept.never.what")}</p>
    </section>
  );
}
