import type { FindingRow } from "../../lib/schema/risk-finding.ts";
import { useNow } from "../ui/use-now.ts";
import { say } from "../words/say.ts";
import { absoluteDate, absoluteTime } from "../words/when.ts";

const day = 86_400_000;

/** By when something is to be settled; of an accepted risk, until when it is. Closed findings have none. */
export function DueDate({ row }: { readonly row: FindingRow }) {
  const now = useNow();
  if (row.status === "accepted" && row.acceptedUntil !== null)
    return <>{say("until {acceptedUntil}", { acceptedUntil: absoluteDate(row.acceptedUntil, now) })}</>;
  if (row.status !== "open" && row.status !== "in-progress") return <span className="text-muted">–</span>;
  const late = Math.ceil((now - row.dueAt) / day);
  return (
    <time dateTime={new Date(row.dueAt).toISOString()} title={absoluteTime(row.dueAt)}>
      {late > 0 ? (
        <span data-tone="stop" className="text-tone">
          {late === 1 ? say("1 day late") : say("{late} days late", { late })}
        </span>
      ) : (
        absoluteDate(row.dueAt, now)
      )}
    </time>
  );
}
