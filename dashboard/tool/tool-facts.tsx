import type { ReactNode } from "react";
import { StatusDot } from "../../components/status-dot.tsx";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { DataChips } from "../ui/data-chips.tsx";
import { Moment } from "../ui/moment.tsx";
import { count } from "../words/count.ts";
import { outcomeLabels, toolCategoryLabels } from "../words/labels.ts";
import { crowd } from "../words/people-count.ts";
import { say } from "../words/say.ts";

/** What is known of the tool, above everything else on its page. */
export function ToolFacts({ row, fewest }: { readonly row: InventoryRow; readonly fewest: number }) {
  return (
    <dl className="mb-6 grid grid-cols-2 gap-x-6 gap-y-4 rounded-box border border-line bg-raised p-4 sm:grid-cols-3 xl:grid-cols-6">
      <Figure name={say("People")} value={crowd(row.people, fewest)} />
      <Figure name={say("Browsers")} value={crowd(row.devices, fewest)} />
      <Figure name={say("Activities")} value={count(row.activities)} />
      <Fact name={say("Kind")}>{toolCategoryLabels[row.category]}</Fact>
      <Fact name={say("First seen")}>
        <Moment at={row.firstSeen} show="date" />
      </Fact>
      <Fact name={say("Last seen")}>
        <Moment at={row.lastSeen} show="relative" />
      </Fact>
      <Fact name={say("Data found")} wide>
        <DataChips data={row.data} />
      </Fact>
      <Fact name={say("What happened")} wide>
        <Outcomes outcomes={row.outcomes} />
      </Fact>
    </dl>
  );
}

function Fact(props: { readonly name: string; readonly children: ReactNode; readonly wide?: boolean }) {
  return (
    <div className={props.wide ? "col-span-full xl:col-span-3" : undefined}>
      <dt className="text-12 text-muted">{props.name}</dt>
      <dd className="mt-0.5 text-14">{props.children}</dd>
    </div>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt className="text-12 text-muted">{name}</dt>
      <dd className="font-semibold text-20 tabular-nums">{value}</dd>
    </div>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: InventoryRow["outcomes"] }) {
  const seen = (Object.keys(outcomeLabels) as (keyof typeof outcomeLabels)[]).filter((key) => outcomes[key] > 0);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-13">
      {seen.map((key) => (
        <li key={key}>
          <StatusDot tone={outcomeLabels[key].tone} label={`${outcomeLabels[key].label} ${count(outcomes[key])}`} />
        </li>
      ))}
    </ul>
  );
}
