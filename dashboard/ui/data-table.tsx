import { type ColumnDef, createColumnHelper, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import { Fragment, type ReactNode, useMemo } from "react";
import { TableFrame } from "./table-frame.tsx";

export interface Column<Row> {
  readonly id: string;
  /** Over the column, before the value on a narrow screen, and in the list of columns. */
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right and tabular. */
  readonly number?: boolean;
  /** Needs a whole line where rows become lists. */
  readonly wide?: boolean;
  /** Which way comes first when its head is pressed; without it, its head is no button. */
  readonly sort?: "asc" | "desc";
  /** Cannot be hidden: what a row is known by, and what can be done. */
  readonly fixed?: boolean;
  /** Shown in place of `head`, which is only read out: a box for all rows, or nothing over a column of buttons. */
  readonly headCell?: ReactNode;
  readonly className?: string;
  /** Holds the buttons of a row: stays in sight where the table scrolls sideways. */
  readonly acts?: boolean;
}

export interface Order {
  readonly id: string;
  readonly desc: boolean;
}

interface Props<Row> {
  readonly label: string;
  /** What a screen reader says of the table; `label` where nothing more is to be said. */
  readonly caption?: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowId: (row: Row) => string;
  /** Ids of columns that are not shown. */
  readonly hidden?: readonly string[];
  /** The server sorts: the table only says how it is and what was pressed. */
  readonly order?: Order;
  readonly onOrder?: (order: Order) => void;
  /** The first link of a row opens it, wherever the row is pressed. */
  readonly opens?: boolean;
  /** The head stays in sight. */
  readonly sticky?: boolean;
  /** More about a row, on a line of its own below it; null for nothing. */
  readonly below?: (row: Row) => ReactNode;
}

const features = tableFeatures({ rowSortingFeature });

/** Every table of the dashboard. On a narrow screen each row becomes a short list, each value with its head. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const {
    label,
    caption = label,
    rows,
    columns,
    rowId,
    hidden = [],
    order,
    onOrder,
    opens = false,
    sticky = false,
    below,
  } = props;
  const shown = columns.filter(({ id, fixed }) => fixed || !hidden.includes(id));
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map(({ id, sort }) =>
      helper.accessor(() => id, { id, enableSorting: sort !== undefined, sortDescFirst: sort === "desc" }),
    );
  }, [columns]);
  const sorting = order ? [{ ...order }] : [];
  const table = useTable({
    features,
    columns: definitions as ColumnDef<typeof features, Row>[],
    data: rows as Row[],
    getRowId: rowId,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (update) => {
      const [next] = typeof update === "function" ? update(sorting) : update;
      if (next) onOrder?.({ id: next.id, desc: next.desc });
    },
  });
  return (
    <TableFrame label={label}>
      <table className={`table cards ${sticky ? "sticky" : ""}`}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {shown.map((column) => {
              const sorted = order?.id === column.id ? (order.desc ? "descending" : "ascending") : undefined;
              return (
                <th key={column.id} scope="col" className={column.number ? "number" : undefined} aria-sort={sorted}>
                  {column.sort ? (
                    <SortHead
                      head={column.head}
                      sorted={sorted}
                      onPress={table.getColumn(column.id)?.getToggleSortingHandler()}
                    />
                  ) : (
                    (column.headCell ?? column.head)
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original: row }) => {
            const more = below?.(row);
            return (
              <Fragment key={id}>
                <tr className={`${opens ? "opens" : ""} ${more ? "plain-row" : ""}`} data-row={id}>
                  {shown.map((column) => (
                    <td
                      key={column.id}
                      className={`${column.number ? "number" : ""} ${column.acts ? "acts" : ""} ${column.className ?? ""}`}
                      data-wide={column.wide || undefined}
                      data-label={column.head}
                    >
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
                {more ? (
                  <tr>
                    <td colSpan={shown.length} className="pb-2">
                      {more}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}

function SortHead(props: {
  readonly head: string;
  readonly sorted: "ascending" | "descending" | undefined;
  readonly onPress: ((event: unknown) => void) | undefined;
}) {
  const Arrow = props.sorted === "ascending" ? ArrowUp : ArrowDown;
  return (
    <button type="button" className="head" onClick={props.onPress} data-sorted={props.sorted !== undefined}>
      {props.head}
      <Arrow size={12} aria-hidden="true" />
    </button>
  );
}
