import { Link } from "@tanstack/react-router";
import { StatusDot } from "../../components/status-dot.tsx";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { Change } from "../ui/change.tsx";
import { DataChips } from "../ui/data-chips.tsx";
import type { Column } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { OutcomeWords } from "../ui/outcome-words.tsx";
import { count } from "../words/count.ts";
import { foundWords } from "../words/found-words.ts";
import { statusLabels } from "../words/labels.ts";
import { crowd } from "../words/people-count.ts";
import { say } from "../words/say.ts";
import { sortLabels } from "./sort-labels.ts";

/** One tool a row. The heads that sort have the names of the server's orders. `fewest`: what numbers of people begin with. */
export const inventoryColumns = (fewest: number): readonly Column<InventoryRow>[] => [
  { id: "name", head: sortLabels.name, sort: "asc", fixed: true, cell: (row) => <Name row={row} /> },
  { id: "status", head: sortLabels.status, sort: "asc", cell: ({ status }) => <StatusDot {...statusLabels[status]} /> },
  { id: "lastSeen", head: sortLabels.lastSeen, sort: "desc", cell: ({ lastSeen }) => <Moment at={lastSeen} show="relative" /> },
  { id: "firstSeen", head: sortLabels.firstSeen, sort: "desc", cell: ({ firstSeen }) => <Moment at={firstSeen} show="date" /> },
  { id: "people", head: sortLabels.people, sort: "desc", number: true, cell: ({ people }) => crowd(people, fewest) },
  { id: "devices", head: sortLabels.devices, sort: "desc", number: true, cell: ({ devices }) => crowd(devices, fewest) },
  {
    ...{ id: "activities", head: sortLabels.activities, sort: "desc", number: true },
    cell: ({ activities, period }) => (period ? <Change now={period.activities} before={period.before} /> : count(activities)),
  },
  { id: "data", head: say("Data found"), wide: true, cell: ({ data }) => <DataChips data={data} most={2} /> },
  { id: "outcomes", head: say("What happened"), wide: true, cell: ({ outcomes }) => <OutcomeWords outcomes={outcomes} /> },
];

function Name({ row }: { readonly row: InventoryRow }) {
  return (
    <span className="block leading-4">
      <Link to="/inventory/$tool" params={{ tool: row.tool }} className="block max-w-56 truncate font-medium">
        {row.name}
      </Link>
      <span className="block max-w-56 truncate text-12 text-muted">
        {row.found ? foundWords[row.found.way].short : row.vendor}
      </span>
    </span>
  );
}
