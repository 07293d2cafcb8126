import { useCallback } from "react";
import { Button } from "../../components/button.tsx";
import { type InventoryQuery, inventorySorts } from "../../lib/schema/dashboard-api.ts";
import { FilterMenu } from "../ui/filter-menu.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { isFiltered } from "../url/inventory-url.ts";
import { categoryLabels, statusLabels, toolCategoryLabels } from "../words/labels.ts";
import { sortLabels } from "./sort-labels.ts";

const statusNames = Object.fromEntries(Object.entries(statusLabels).map(([key, { label }]) => [key, label])) as Record<
  keyof typeof statusLabels,
  string
>;

interface Props {
  readonly query: InventoryQuery;
  readonly onChange: (part: Partial<InventoryQuery>, replace?: boolean) => void;
}

/** Search and filters above the table. */
export function InventoryFilters({ query, onChange }: Props) {
  const search = useCallback((q: string) => onChange({ q }, true), [onChange]);
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <SearchField q={query.q} label="Search tools and vendors" onChange={search} />
      <FilterMenu name="Status" labels={statusNames} chosen={query.status} onChange={(status) => onChange({ status })} />
      <FilterMenu
        name="Kind of tool"
        labels={toolCategoryLabels}
        chosen={query.category}
        onChange={(category) => onChange({ category })}
      />
      <FilterMenu name="Data found" labels={categoryLabels} chosen={query.data} onChange={(data) => onChange({ data })} />
      {isFiltered(query) ? (
        <Button kind="quiet" onClick={() => onChange({ q: "", status: [], category: [], data: [] })}>
          Clear
        </Button>
      ) : null}
      <SortChoice query={query} onChange={onChange} />
    </div>
  );
}

/** On narrow screens the table has no head to press, so the order is chosen here. */
function SortChoice({ query, onChange }: Props) {
  return (
    <label className="flex items-center gap-2 sm:hidden">
      <span className="text-muted">Order</span>
      <select
        className="field"
        value={`${query.sort} ${query.order}`}
        onChange={(event) => {
          const [sort, order] = event.target.value.split(" ") as [InventoryQuery["sort"], InventoryQuery["order"]];
          onChange({ sort, order });
        }}
      >
        {inventorySorts.flatMap((sort) =>
          (["desc", "asc"] as const).map((order) => (
            <option key={`${sort} ${order}`} value={`${sort} ${order}`}>
              {sortLabels[sort]} {order === "asc" ? "↑" : "↓"}
            </option>
          )),
        )}
      </select>
    </label>
  );
}
