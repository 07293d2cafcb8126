import { useTable } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type InventoryQuery, type InventoryRow, inventorySorts } from "../../lib/schema/dashboard-api.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { columns, features, numeric, wide } from "./inventory-columns.tsx";

interface Props {
  readonly rows: readonly InventoryRow[];
  readonly query: InventoryQuery;
  readonly onChange: (part: Partial<InventoryQuery>) => void;
}

/** The table. Order is the server's work; a press on a column head asks for it by the address. */
export function InventoryTable({ rows, query, onChange }: Props) {
  const table = useTable({
    features,
    columns,
    data: rows as InventoryRow[],
    getRowId: (row) => row.tool,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting: [{ id: query.sort, desc: query.order === "desc" }] },
    onSortingChange: (update) => {
      const [next] = typeof update === "function" ? update([{ id: query.sort, desc: query.order === "desc" }]) : update;
      const sort = inventorySorts.find((one) => one === next?.id);
      if (next && sort) onChange({ sort, order: next.desc ? "desc" : "asc" });
    },
  });
  return (
    <TableFrame label="AI tools">
      <table className="table sticky cards">
        <caption className="sr-only">AI tools, one row each. Column heads with buttons sort.</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id, column }) => {
                const sorted = column.getIsSorted();
                const title = column.columnDef.header as string;
                const Arrow = sorted === "asc" ? ArrowUp : ArrowDown;
                return (
                  <th
                    key={id}
                    scope="col"
                    className={numeric.has(id) ? "number" : undefined}
                    aria-sort={sorted ? (sorted === "asc" ? "ascending" : "descending") : undefined}
                  >
                    {column.getCanSort() ? (
                      <button
                        type="button"
                        className="head"
                        onClick={column.getToggleSortingHandler()}
                        data-sorted={sorted !== false}
                      >
                        {title}
                        <Arrow size={12} aria-hidden="true" />
                      </button>
                    ) : (
                      title
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className="opens">
              {row.getAllCells().map((cell) => (
                <td
                  key={cell.id}
                  className={numeric.has(cell.column.id) ? "number" : undefined}
                  data-wide={wide.has(cell.column.id) || undefined}
                  data-label={cell.column.columnDef.header as string}
                >
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
