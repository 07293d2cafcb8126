import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { UpdatePackage } from "../../lib/schema/updates.ts";
import { updatesQuery } from "../api/fleet-queries.ts";
import { send } from "../api/request.ts";
import { useChange } from "../settings/use-change.ts";
import { onForm } from "../sign-in/on-form.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { say } from "../words/say.ts";

const families = { chromium: "Chromium", firefox: "Firefox" } as const;

/** The versions that this server hands out, and to how many of a hundred browsers each is offered. */
export function Versions({ changes }: { readonly changes: boolean }) {
  const { data, error, refetch } = useQuery(updatesQuery);
  const stage = useChange(
    ({ id, percent }: { readonly id: string; readonly percent: number }) =>
      send("POST", `/api/updates/packages/${id}/stage`, { percent }),
    updatesQuery.queryKey,
  );
  return (
    <section aria-labelledby="versions-title" className="mb-10 max-w-4xl">
      <h2 id="versions-title" className="font-semibold text-16">
        {say("Versions")}
      </h2>
      <p className="mb-3 text-muted">
        {say("What this server hands out, and to how many of a hundred browsers. At 0 a version is offered to nobody.")}
      </p>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {stage.error ? <Problem error={stage.error} /> : null}
      {data && data.packages.length === 0 ? (
        <p className="text-muted">{say("None. The packages come from the browsers' stores, or are still to be published.")}</p>
      ) : null}
      {data && data.packages.length > 0 ? (
        <TableFrame label={say("Versions")}>
          <table className="table cards">
            <caption className="sr-only">{say("Versions")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("Version")}</th>
                <th scope="col">{say("For")}</th>
                <th scope="col">{say("Published")}</th>
                <th scope="col">{say("Signature")}</th>
                <th scope="col">{say("Percent of browsers")}</th>
              </tr>
            </thead>
            <tbody>
              {data.packages.map((one) => (
                <tr key={one.id}>
                  <td data-label={say("Version")} className="tabular-nums">
                    {one.version}
                  </td>
                  <td data-label={say("For")}>{families[one.family]}</td>
                  <td data-label={say("Published")}>
                    <Moment at={one.publishedAt} show="date" />
                  </td>
                  <td data-label={say("Signature")}>
                    <StatusDot
                      tone={one.signed ? "ok" : "caution"}
                      label={one.signed ? say("Signed") : say("Not signed by Mozilla")}
                    />
                  </td>
                  <td data-label={say("Percent of browsers")}>
                    <Percent
                      one={one}
                      changes={changes && !stage.isPending}
                      onSet={(percent) => stage.mutate({ id: one.id, percent })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
    </section>
  );
}

function Percent(props: { readonly one: UpdatePackage; readonly changes: boolean; readonly onSet: (percent: number) => void }) {
  const { one, changes, onSet } = props;
  if (one.withdrawnAt !== null) return <span className="text-muted">{say("Withdrawn")}</span>;
  if (!changes) return <span className="tabular-nums">{one.percent}</span>;
  const values = { version: one.version, browser: families[one.family] };
  return (
    <form className="flex items-center gap-2" onSubmit={onForm((form) => onSet(Number(form.get("percent"))))}>
      <span className="w-20">
        <input
          // Anew when the server says otherwise.
          key={one.percent}
          className="field"
          name="percent"
          type="number"
          min={0}
          max={100}
          step="any"
          required
          defaultValue={one.percent}
          aria-label={say("Percent of browsers for version {version} of {browser}", values)}
        />
      </span>
      <Button type="submit" kind="quiet" aria-label={say("Set the percentage of version {version} of {browser}", values)}>
        {say("Set")}
      </Button>
    </form>
  );
}
