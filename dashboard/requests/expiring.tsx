import { useQuery } from "@tanstack/react-query";
import { Notice } from "../../components/notice.tsx";
import { expiringQuery } from "../api/privacy-queries.ts";
import { Moment } from "../ui/moment.tsx";
import { say, sayCount } from "../words/say.ts";

/** A warning before people are held again where they were let through. */
export function Expiring() {
  const { data } = useQuery(expiringQuery);
  if (!data || data.rows.length === 0) return null;
  return (
    <div className="mb-5 max-w-3xl">
      <Notice
        tone="caution"
        title={sayCount(data.rows.length, "{count} approval ends within a week", "{count} approvals end within a week")}
      >
        <p>{say("Then the tool is held again there. Whoever still needs it can ask anew.")}</p>
        <details className="mt-1">
          <summary>{say("Which ones")}</summary>
          <ul>
            {data.rows.map(({ request, name, device, decision }) => (
              <li key={request}>
                {name} <span className="font-mono text-12 text-muted">{device}</span>{" "}
                {decision?.until ? <Moment at={decision.until} show="date" /> : null}
              </li>
            ))}
          </ul>
        </details>
      </Notice>
    </div>
  );
}
