import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Said } from "../../components/said.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { DeviceRow } from "../../lib/schema/dashboard-api.ts";
import { devicesQuery } from "../api/queries.ts";
import { Beside } from "../moments/beside.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useNow } from "../ui/use-now.ts";
import { count, counted } from "../words/count.ts";
import type { Label } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { CoverageTruth } from "./coverage-truth.tsx";
import { deviceState } from "./device-state.ts";
import { DeviceTable } from "./device-table.tsx";
import { StateChoice, useStateChoice } from "./state-choice.tsx";
import { ToolCoverage } from "./tool-coverage.tsx";

/** Which browsers report, which do not, and what nobody sees. */
export function CoveragePage() {
  const [state, choose] = useStateChoice();
  const { data, error, refetch } = useQuery(devicesQuery(state));
  const browsers = (
    <section aria-labelledby="browsers-title" className="mt-8 mb-8">
      <h2 id="browsers-title" className="mb-2 font-semibold text-16">
        {say("Browsers")}
      </h2>
      <DeviceTable rows={data?.rows ?? []} choice={<StateChoice state={state} total={data?.total} onChange={choose} />} />
      {data && data.rows.length < data.total ? (
        <p className="py-3 text-muted">
          {say("{length} shown of {total}.", {
            length: counted(data.rows.length, "browser is", "browsers are"),
            total: counted(data.total, "browser"),
          })}
        </p>
      ) : null}
    </section>
  );
  // Whoever asked for some of the browsers finds them first; the list of all is long, and stands last.
  return (
    <>
      <PageHead title={say("Coverage")}>
        {state !== "" ? null : data ? <Summary rows={data.rows} total={data.total} /> : <p>{"\u00a0"}</p>}
      </PageHead>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={6} label={say("Loading the enrolled browsers")} />}
      {data && data.total === 0 && state === "" ? (
        <p className="mb-6">
          <Said
            text={say("No browser is enrolled yet. {link}")}
            parts={{
              link: (
                <Link to="/inventory" className="link">
                  {say("What to set")}
                </Link>
              ),
            }}
          />
        </p>
      ) : null}
      {state === "" ? null : browsers}
      <CoverageTruth />
      <ToolCoverage />
      <Beside />
      {state === "" ? browsers : null}
    </>
  );
}

/** "12 browsers enrolled", and every state that occurs among them with how often. */
function Summary({ rows, total }: { readonly rows: readonly DeviceRow[]; readonly total: number }) {
  const now = useNow();
  const states = new Map<string, { label: Label; some: number }>();
  for (const row of rows) {
    const label = deviceState(row, now);
    states.set(label.label, { label, some: (states.get(label.label)?.some ?? 0) + 1 });
  }
  return (
    <div className="flex flex-wrap gap-x-4">
      <p className="text-muted">{say("{total} enrolled", { total: counted(total, "browser") })}</p>
      {[...states.values()].map(({ label, some }) => (
        <StatusDot key={label.label} tone={label.tone} label={`${label.label} ${count(some)}`} />
      ))}
    </div>
  );
}
