import type { ExtensionStatus, Records } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { Fact } from "../own-pages/fact.tsx";

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
          <Fact name={sayHere("kept.sent")}>
            {sayHere("kept.sent.limits", { days: sayHere("kept.days", { count: kept.days }), rows: kept.rows })}
          </Fact>
        ) : null}
        <Fact name={sayHere(sends ? "kept.waiting" : "kept.here")}>{sayHere("kept.days", { count: waitsDays })}</Fact>
        {sends ? <Fact name={sayHere("kept.server")}>{sayHere("kept.server.limits")}</Fact> : null}
      </dl>
      <h3>{sayHere("kept.never")}</h3>
      <p>{sayHere("kept.never.what")}</p>
    </section>
  );
}
