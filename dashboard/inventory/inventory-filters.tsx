import { useCallback } from "react";
import { Button } from "../../components/button.tsx";
import { type InventoryQuery, inventorySorts } from "../../lib/schema/dashboard-api.ts";
import { FilterMenu } from "../ui/filter-menu.tsx";
import { RangeChoice } from "../ui/range-choice.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { isFiltered } from "../url/inventory-url.ts";
import { categoryLabels, statusLabels, toolCategoryLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { MarkChoice } from "./mark-choice.tsx";
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
      <SearchField q={query.q} label={say("Search tools and vendors")} onChange={search} />
      <FilterMenu name={say("Status")} labels={statusNames} chosen={query.status} onChange={(status) => onChange({ status })} />
      <FilterMenu
        name={say("Kind of tool")}
        labels={toolCategoryLabels}
        chosen={query.category}
        onChange={(category) => onChange({ category })}
      />
      <FilterMenu name={say("Data found")} labels={categoryLabels} chosen={query.data} onChange={(data) => onChange({ data })} />
      <MarkChoice mark={query.mark} onChange={(mark) => onChange({ mark })} />
      {isFiltered(query) ? (
        <Button kind="quiet" onClick={() => onChange({ q: "", mark: "", status: [], category: [], data: [], from: "", to: "" })}>
          {say("Clear")}
        </Button>
      ) : null}
      <RangeChoice range={query} onChange={(range) => onChange(range)} />
      <SortChoice query={query} onChange={onChange} />
    </div>
  );
}

/** On narrow screens the table has no head to press, so the order is chosen here. */
function SortChoice({ query, onChange }: Props) {
  return (
    <label className="flex items-center gap-2 sm:hidden">
      <span className="text-muted">{say("Order")}</span>
      <select
        className="field filter"
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
