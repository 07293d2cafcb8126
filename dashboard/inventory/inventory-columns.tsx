import { Link } from "@tanstack/react-router";
import { createColumnHelper, rowSortingFeature, tableFeatures } from "@tanstack/react-table";
import { StatusDot } from "../../components/status-dot.tsx";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { DataChips } from "../ui/data-chips.tsx";
import { Moment } from "../ui/moment.tsx";
import { OutcomeWords } from "../ui/outcome-words.tsx";
import { count } from "../words/count.ts";
import { foundWords } from "../words/found-words.ts";
import { statusLabels } from "../words/labels.ts";
import { sortLabels } from "./sort-labels.ts";

/** What the table can do in the browser; the rest is the server's. */
export const features = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof features, InventoryRow>();

/** Columns whose figures stand right and tabular. */
export const numeric: ReadonlySet<string> = new Set(["people", "devices", "activities"]);

/** Columns that need a whole line where rows become lists. */
export const wide: ReadonlySet<string> = new Set(["data", "outcomes"]);

export const columns = helper.columns([
  helper.accessor("name", {
    header: sortLabels.name,
    sortDescFirst: false,
    cell: ({ row }) => (
      <span className="block leading-4">
        <Link to="/inventory/$tool" params={{ tool: row.original.tool }} className="block max-w-56 truncate font-medium">
          {row.original.name}
        </Link>
        <span className="block max-w-56 truncate text-12 text-muted">
          {row.original.found ? foundWords[row.original.found.way].short : row.original.vendor}
        </span>
      </span>
    ),
  }),
  helper.accessor("status", {
    header: sortLabels.status,
    sortDescFirst: false,
    cell: ({ getValue }) => <StatusDot {...statusLabels[getValue()]} />,
  }),
  helper.accessor("lastSeen", {
    header: sortLabels.lastSeen,
    sortDescFirst: true,
    cell: ({ getValue }) => <Moment at={getValue()} show="relative" />,
  }),
  helper.accessor("firstSeen", {
    header: sortLabels.firstSeen,
    sortDescFirst: true,
    cell: ({ getValue }) => <Moment at={getValue()} show="date" />,
  }),
  ...(["people", "devices", "activities"] as const).map((key) =>
    helper.accessor(key, { header: sortLabels[key], sortDescFirst: true, cell: ({ getValue }) => count(getValue()) }),
  ),
  helper.display({ id: "data", header: "Data found", cell: ({ row }) => <DataChips data={row.original.data} most={2} /> }),
  helper.display({
    id: "outcomes",
    header: "What happened",
    cell: ({ row }) => <OutcomeWords outcomes={row.original.outcomes} />,
  }),
]);
