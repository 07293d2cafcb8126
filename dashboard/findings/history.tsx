import type { FindingChange } from "../../lib/schema/risk-finding.ts";
import { Moment } from "../ui/moment.tsx";
import { changeLabels, findingStatusLabels } from "../words/finding-labels.ts";
import { say } from "../words/say.ts";
import { absoluteTime } from "../words/when.ts";

/** Who changed what and why, latest first. */
export function History({ rows }: { readonly rows: readonly FindingChange[] }) {
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title" className="mb-1 font-semibold text-16">
        {say("History")}
      </h2>
      <ol className="divide-y divide-line border-line border-y">
        {rows.map((row) => (
          <li key={`${row.at} ${row.what} ${row.to}`} className="gap-x-4 py-2 sm:flex">
            <span className="block shrink-0 text-muted sm:w-44">
              <Moment at={row.at} />
            </span>
            <span className="block min-w-0 break-words">
              <span className="font-medium">{changeLabels[row.what] ?? row.what}</span> {words(row)}
              <span className="text-muted"> · {row.by ?? say("by the rules")}</span>
              {row.reason ? <span className="block text-muted">{row.reason}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function words({ what, from, to }: FindingChange): string {
  if (what === "opened" || what === "reopened" || what === "comment") return "";
  const show = (value: string | null): string => {
    if (value === null) return say("none");
    if (what === "due") return absoluteTime(Date.parse(value));
    return Object.entries(findingStatusLabels).find(([status]) => what === "status" && status === value)?.[1].label ?? value;
  };
  return from === null ? show(to) : `${show(from)} → ${show(to)}`;
}
