import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { count } from "../words/count.ts";
import { outcomeLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";

/** What became of activities: on the first line what asks most for attention, below it the rest. Plain passes only if all are. */
export function OutcomeWords({ outcomes }: { readonly outcomes: InventoryRow["outcomes"] }) {
  const seen = (Object.keys(outcomeLabels) as (keyof typeof outcomeLabels)[])
    .filter((key) => key !== "allowed" && outcomes[key] > 0)
    .map((key) => ({ ...outcomeLabels[key], words: `${count(outcomes[key])} ${outcomeLabels[key].label.toLowerCase()}` }));
  const [first, ...rest] = seen;
  if (!first) return <span className="text-muted">{outcomes.allowed > 0 ? say("All went through") : "–"}</span>;
  return (
    <span className="block leading-4" title={rest.length > 1 ? seen.map(({ words }) => words).join(", ") : undefined}>
      <span data-tone={first.tone} className={first.tone === "caution" || first.tone === "stop" ? "text-tone" : undefined}>
        {first.words}
      </span>
      {rest.length > 0 ? (
        <span className="block text-12 text-muted">
          {rest[0]?.words}
          {rest.length > 1 ? (
            <>
              <span aria-hidden="true"> +{rest.length - 1}</span>
              <span className="sr-only">
                ,{" "}
                {rest
                  .slice(1)
                  .map(({ words }) => words)
                  .join(", ")}
              </span>
            </>
          ) : null}
        </span>
      ) : null}
    </span>
  );
}
