import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { RequestRule } from "../../lib/schema/request-rules.ts";
import { requestRulesQuery } from "../api/privacy-queries.ts";
import { sessionQuery } from "../api/queries.ts";
import { send } from "../api/request.ts";
import { useChange } from "../settings/use-change.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { categoryLabels, statusLabels, toolCategoryLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { NewRule } from "./new-rule.tsx";

/** What is approved without anybody: each rule with its owner and its end. */
export function RequestRules() {
  const { data, error, refetch } = useQuery(requestRulesQuery);
  const { data: session } = useQuery(sessionQuery);
  const mayWrite = session?.can.includes("requests:write") ?? false;
  const end = useChange((id: string) => send("DELETE", `/api/requests/rules/${id}`), ["requests"]);
  return (
    <section aria-labelledby="rules-title" className="mt-10">
      <h2 id="rules-title" className="font-semibold text-16">
        {say("Approved by rule")}
      </h2>
      <p className="mb-2 max-w-3xl text-muted">
        {say(
          "A request that fits a rule is approved at once, and the answer is in the browser within the same minute. A blocked tool never is. Each rule has an owner and an end.",
        )}
      </p>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data && data.rows.length > 0 ? (
        <TableFrame label={say("Rules, the latest first")}>
          <table className="table cards">
            <caption className="sr-only">{say("Approved by rule")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("Owner")}</th>
                <th scope="col">{say("What fits")}</th>
                <th scope="col">{say("Data")}</th>
                <th scope="col">{say("State")}</th>
                <th scope="col">{say("Ends")}</th>
                <th scope="col" className="number">
                  {say("Approved")}
                </th>
                <th scope="col">
                  <span className="sr-only">{say("What you can do")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((rule) => (
                <tr key={rule.id}>
                  <td className="font-medium">{rule.owner}</td>
                  <td data-label={say("What fits")} data-wide className="whitespace-normal">
                    {fits(rule)}
                  </td>
                  <td data-label={say("Data")} data-wide className="whitespace-normal">
                    {rule.data.map((kind) => categoryLabels[kind]).join(", ") || say("none")}
                  </td>
                  <td data-label={say("State")}>
                    <StatusDot tone={rule.ended ? "neutral" : "ok"} label={rule.ended ? say("Ended") : say("In force")} />
                  </td>
                  <td data-label={say("Ends")}>
                    <Moment at={rule.until} show="date" />
                  </td>
                  <td data-label={say("Approved")} className="number">
                    {count(rule.approved)}
                  </td>
                  <td data-label={say("What you can do")}>
                    {mayWrite && !rule.ended ? (
                      <Button
                        kind="quiet"
                        onClick={() => end.mutate(rule.id)}
                        aria-label={say("End it: {owner}", { owner: rule.owner })}
                      >
                        {say("End it")}
                      </Button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
      {end.error ? <Problem error={end.error} /> : null}
      {mayWrite ? <NewRule /> : null}
    </section>
  );
}

/** "Unreviewed · Chat · sales · for 30 days" */
function fits({ statuses, toolCategories, groups, days }: RequestRule): string {
  return [
    statuses.map((status) => statusLabels[status].label).join(", "),
    toolCategories.map((category) => toolCategoryLabels[category]).join(", ") || say("any category"),
    groups.join(", ") || say("any group"),
    say("for {count} days", { count: days }),
  ].join(" · ");
}
