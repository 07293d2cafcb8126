import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import type { PolicyOverview } from "../../lib/schema/policy-api.ts";
import { versionsQuery } from "../api/policy-queries.ts";
import { send } from "../api/request.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { GoBackDialog } from "./go-back-dialog.tsx";

const sources = {
  starter: say("brought by Waymark"),
  file: say("from the file"),
  dashboard: "",
  revert: "",
  rollout: say("by the roll-out"),
} as const;

/** Drafts, versions, and going back to one of them. */
export function History({ live, summary }: { readonly live: PolicyOverview; readonly summary: string }) {
  const queries = useQueryClient();
  const { data, error } = useQuery(versionsQuery);
  const refresh = () => queries.invalidateQueries({ queryKey: ["policy"] });
  const [to, goBackTo] = useState<number | null>(null);
  const twoPeople = useMutation({
    mutationFn: (on: boolean) => send("PUT", "/api/policy/settings", { twoPeople: on }),
    onSettled: refresh,
  });
  const open = live.drafts.filter(({ state }) => state === "open");
  return (
    <section aria-labelledby="history" className="mb-8">
      <h2 id="history" className="mb-1 font-semibold text-16">
        {say("History")}
      </h2>
      {open.length > 0 ? (
        <>
          <p className="text-muted">{summary}</p>
          <ul className="mb-3">
            {open.map((draft) => (
              <li key={draft.draft}>
                <Link to="/policy" search={{ draft: draft.draft }} className="link">
                  {draft.title}
                </Link>{" "}
                <span className="text-muted">
                  {draft.by}, <Moment at={draft.updatedAt} show="relative" />, {counted(draft.comments, "comment")}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {error || twoPeople.error ? <Problem error={error ?? twoPeople.error} /> : null}
      <TableFrame label={say("Versions")}>
        <table className="table cards">
          <caption className="sr-only">{say("Versions, the latest first")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("Version")}</th>
              <th scope="col">{say("Name")}</th>
              <th scope="col">{say("Published")}</th>
              <th scope="col">{say("By")}</th>
              <th scope="col">{say("Why")}</th>
              <th scope="col">
                <span className="sr-only">{say("What you can do")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data?.rows.map((row) => (
              <tr key={row.seq}>
                <td data-label={say("Version")}>
                  <Link to="/policy" search={{ version: String(row.seq) }} className="link">
                    {row.seq}
                  </Link>
                  {row.seq === live.seq ? <span className="text-muted"> {say("in force")}</span> : null}
                </td>
                <td data-label={say("Name")}>{row.name}</td>
                <td data-label={say("Published")}>
                  <Moment at={row.at} show="relative" />
                </td>
                <td data-label={say("By")}>{row.by ?? sources[row.source]}</td>
                <td data-label={say("Why")} data-wide>
                  {row.note}
                </td>
                <td data-label={say("What you can do")}>
                  {row.seq === live.seq ? null : (
                    <Button
                      kind="quiet"
                      aria-label={say("Go back to version {seq}", { seq: row.seq })}
                      onClick={() => goBackTo(row.seq)}
                    >
                      {say("Go back")}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {to === null ? null : <GoBackDialog seq={to} onClose={() => goBackTo(null)} />}
      <label className="mt-3 flex items-center gap-2">
        <input
          type="checkbox"
          checked={live.twoPeople}
          disabled={twoPeople.isPending}
          onChange={(event) => twoPeople.mutate(event.target.checked)}
        />
        {say("Where hard stops change, somebody else than the author has to agree")}
      </label>
    </section>
  );
}
